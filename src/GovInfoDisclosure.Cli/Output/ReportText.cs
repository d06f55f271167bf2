using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What was read, for people: the header, then each table with its columns aligned.</summary>
internal sealed class ReportText(Texts texts)
{
    private const string Gap = "  ";

    private readonly FigureText _figures = new(texts);

    public string Of(AnnualReport report)
    {
        var output = new StringBuilder();
        AddHeader(output, report);
        foreach (FigureTable table in report.Figures.Tables)
        {
            string title = AddressText.Of("/" + table.Schema.Code.Key, report.Edition, texts.Language);
            output.Append('\n').Append(title).Append(table.IsMissing ? texts.Missing : "").Append('\n');
            if (!table.IsMissing)
            {
                foreach (BlockSchema block in table.Schema.Blocks)
                {
                    AddBlock(output, block, table);
                }
            }
        }

        return output.ToString();
    }

    private void AddHeader(StringBuilder output, AnnualReport report)
    {
        ReportHeader header = report.Header;
        AddLine(texts.ReportTitle, header.Title);
        AddLine(texts.ReportAgency, header.Agency);
        AddLine(texts.ReportYear, header.Year?.ToString(CultureInfo.InvariantCulture));
        AddLine(texts.ReportDate, header.PublishedOn?.ToString());
        AddLine(texts.ReportEdition, report.Edition.Code);

        void AddLine(string label, string? value) =>
            output.Append(DisplayWidth.PadRight(label, 10)).Append(value is null ? texts.NotStated : DisplayWidth.Printable(value)).Append('\n');
    }

    private void AddBlock(StringBuilder output, BlockSchema block, FigureTable table)
    {
        List<ImmutableArray<string>> lines = [[texts.Label(block.Title ?? ""), .. block.Columns.Select(column => texts.Label(column.Label))]];
        foreach (RowSchema row in block.Rows)
        {
            AddRow(lines, row, block, table, depth: 0);
        }

        int[] widths = [.. Enumerable.Range(0, block.Columns.Length + 1).Select(i => lines.Max(line => i < line.Length ? DisplayWidth.Of(line[i]) : 0))];
        foreach (ImmutableArray<string> line in lines)
        {
            string text = DisplayWidth.PadRight(line[0], widths[0]);
            for (int i = 1; i < line.Length; i++)
            {
                text += Gap + DisplayWidth.PadLeft(line[i], widths[i]);
            }

            output.Append(text.TrimEnd()).Append('\n');
        }
    }

    private void AddRow(List<ImmutableArray<string>> lines, RowSchema row, BlockSchema block, FigureTable table, int depth)
    {
        string label = new string(' ', 2 * depth) + texts.Label(row.Title);
        bool printsFigures = table.Schema.TryFind(row.Code, out LineSchema? line) && (row.Kind != RowKind.Group || table.HasLine(line));
        lines.Add(printsFigures ? [label, .. line!.Cells.Select(cell => _figures.Of(table[cell]))] : [label]);
        if (row.Kind == RowKind.Group && !printsFigures)
        {
            foreach (RowSchema child in row.Children)
            {
                AddRow(lines, child, block, table, depth + 1);
            }
        }
    }
}
