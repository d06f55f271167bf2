using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Rendering.Html;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>A small bar chart that stands in a cell, one bar per year or body; its values are also words for who cannot see it.</summary>
internal static class InlineChart
{
    private const int Height = 16;
    private const int Bar = 5;
    private const int Gap = 1;
    private const int MostBars = 40;

    public static void Append(StringBuilder output, IReadOnlyList<decimal> values, string label)
    {
        int count = Math.Min(values.Count, MostBars);
        decimal greatest = values.Take(count).Select(Math.Abs).DefaultIfEmpty().Max();
        if (greatest == 0 || count < 2)
        {
            return;
        }

        int width = (count * (Bar + Gap)) - Gap;
        output.Append("<svg class=\"chart\" role=\"img\" width=\"").Append(width).Append("\" height=\"").Append(Height).Append("\" viewBox=\"0 0 ")
            .Append(width).Append(' ').Append(Height).Append("\" aria-label=\"").AppendHtml(label).Append("\">");
        for (int i = 0; i < count; i++)
        {
            decimal height = Math.Round(Math.Abs(values[i]) / greatest * Height, 1);
            output.Append("<rect x=\"").Append(i * (Bar + Gap)).Append("\" y=\"").Append((Height - height).ToString(CultureInfo.InvariantCulture))
                .Append("\" width=\"").Append(Bar).Append("\" height=\"").Append(height.ToString(CultureInfo.InvariantCulture))
                .Append(values[i] < 0 ? "\" class=\"negative\"/>" : "\"/>");
        }

        output.Append("</svg>");
    }
}
