using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Cells that differ, a line each, aligned.</summary>
internal sealed class DifferenceText(Texts texts)
{
    private const string Gap = "  ";

    public string Of(ImmutableArray<FigureDifference> differences, EditionSchema edition, string from, string to)
    {
        if (differences.IsEmpty)
        {
            return texts.DifferenceCount(0) + "\n";
        }

        List<string[]> lines =
        [
            [texts.DifferenceCount(differences.Length), from, to, texts.ChangeColumn],
            .. differences.Select(difference => new[]
            {
                AddressText.Of(difference.Address, edition, texts.Language), Figure(difference.From), Figure(difference.To), Change(difference),
            }),
        ];
        int[] widths = [.. Enumerable.Range(0, 4).Select(i => lines.Max(line => DisplayWidth.Of(line[i])))];
        var output = new StringBuilder();
        foreach (string[] line in lines)
        {
            output.Append(DisplayWidth.PadRight(line[0], widths[0]));
            for (int i = 1; i < line.Length; i++)
            {
                output.Append(Gap).Append(DisplayWidth.PadLeft(line[i], widths[i]));
            }

            output.Append('\n');
        }

        return output.ToString();
    }

    private static string Change(FigureDifference difference) =>
        difference.Change?.ToString("+0.######;-0.######", CultureInfo.InvariantCulture) ?? "";

    private string Figure(Figure figure) => new FigureText(texts).Of(figure);
}
