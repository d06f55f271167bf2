using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>Shows in each cell that differs the other figure and a small chart.</summary>
internal static class DifferenceMarks
{
    public static void Add(
        ImmutableArray<FigureDifference> differences, Func<FigureDifference, IEnumerable<Figure>> series, Func<FigureDifference, Figure> other, PageMarks marks, PageText text)
    {
        foreach (FigureDifference difference in differences)
        {
            var markup = new StringBuilder();
            string was = Print(other(difference));
            markup.Append(" <span class=\"other\">").AppendHtml(was).Append("</span>");
            AppendChart(markup, series(difference), text);
            marks.Add(marks.PlaceOf(difference.Address), "changed", markup.ToString());
        }
    }

    /// <summary>A chart of the figures; one that is no number is an empty place.</summary>
    public static void AppendChart(StringBuilder markup, IEnumerable<Figure> figures, PageText text)
    {
        List<Figure> series = [.. figures];
        InlineChart.Append(markup, [.. series.Select(figure => figure.Value)], text.Chart(string.Join(", ", series.Select(Print))));
    }

    private static string Print(Figure figure) => figure.IsReported ? FigureText.Number(figure.Value) : SafeText.Line(figure.Mark is { Length: > 0 } mark ? mark : "—");
}
