using System.Text;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>The tables of a PDF file as <c>pdftotext</c> writes them: labels wrapped at the width of their column, group labels set vertically.</summary>
internal static class PdfShapes
{
    private const int LabelWidth = 38;
    private const int ValueWidth = 9;
    private const int Wrap = 17;

    public static readonly Dictionary<string, Func<PrintedTable, string>> All = new()
    {
        ["PDF in columns"] = table => Layout(table, vertical: false),
        ["PDF in columns, groups set vertically"] = table => Layout(table, vertical: true),
        ["PDF in reading order"] = Raw,
    };

    // the figures stand on the middle line of a wrapped label
    private static string Layout(PrintedTable table, bool vertical)
    {
        var text = new StringBuilder();
        foreach (PrintedRow row in table.Rows)
        {
            if (row.Values.Length == 0)
            {
                text.Append("  ").Append(string.Join("    ", row.Labels)).Append("\n\n");
                continue;
            }

            foreach (string group in row.Labels.Take(row.Labels.Length - 1))
            {
                text.Append(vertical ? string.Concat(Pieces(group, 2).Select(piece => piece + "\n\n")) : group + "\n");
            }

            string[] label = row.Labels.Length == 0 ? [""] : Pieces(row.Labels[row.Labels.Length - 1], Wrap);
            for (int i = 0; i < label.Length; i++)
            {
                string line = "      " + label[i];
                text.Append(i == label.Length / 2 ? line + Blanks(LabelWidth - Columns(line)) + Aligned(row.Values) : line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Raw(PrintedTable table)
    {
        var text = new StringBuilder();
        foreach (PrintedRow row in table.Rows)
        {
            foreach (string label in row.Labels.Take(row.Values.Length == 0 ? row.Labels.Length : row.Labels.Length - 1))
            {
                text.Append(string.Join("\n", Pieces(label, 9))).Append('\n');
            }

            if (row.Values.Length > 0)
            {
                string label = row.Labels.Length == 0 ? "" : string.Join("\n", Pieces(row.Labels[row.Labels.Length - 1], Wrap)) + " ";
                text.Append(label).Append(string.Join(" ", row.Values.Where(value => value.Length > 0))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Aligned(string[] values) => string.Concat(values.Select(value => "  " + Blanks(ValueWidth - Columns(value) - 2) + value));

    private static string[] Pieces(string text, int length) =>
        text.Length == 0 ? [""] : [.. Enumerable.Range(0, (text.Length + length - 1) / length)
            .Select(i => text.Substring(i * length, Math.Min(length, text.Length - (i * length))))];

    private static string Blanks(int count) => new(' ', Math.Max(0, count));

    // what is no ASCII takes two columns
    private static int Columns(string text) => text.Sum(c => c < 128 ? 1 : 2);
}
