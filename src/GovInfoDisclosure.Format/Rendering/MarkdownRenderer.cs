using System.Text;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Layout;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“Markdown”: the report as Markdown with pipe tables, as GitHub and most editors show them.</summary>
/// <remarks>Markdown merges no cells: a row heading stands directly before its figures, a wide one at its first column. Reading it gives the same report.</remarks>
public sealed class MarkdownRenderer : TextRenderer
{
    /// <summary>“Markdown”.</summary>
    public MarkdownRenderer()
        : base("markdown", "text/markdown; charset=utf-8")
    {
    }

    private protected override void Write(StringBuilder output, AnnualReport report, RenderOptions options)
    {
        FilledForm form = FilledForm.Of(report, options.Script);
        output.Append("# ");
        MarkdownText.Append(output, form.Title);
        output.Append('\n');
        WriteParagraphs(output, form.Preamble);
        foreach (FormPart part in form.Parts)
        {
            output.Append("\n## ").Append(part.Heading).Append('\n');
            WriteParagraphs(output, part.Paragraphs);
            if (part.Table is not null)
            {
                output.Append('\n');
                WriteTable(output, part.Table);
            }
        }

        WriteParagraphs(output, form.Signature);
    }

    private static void WriteParagraphs(StringBuilder output, IEnumerable<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            output.Append('\n');
            MarkdownText.AppendParagraph(output, paragraph);
            output.Append('\n');
        }
    }

    private static void WriteTable(StringBuilder output, FormTable table)
    {
        TableLayout layout = table.Layout;
        int width = WidthOf(layout);
        for (int row = 0; row < layout.Rows.Length; row++)
        {
            WriteRow(output, table, layout.Rows[row], width);
            if (row == 0)
            {
                output.Append('|');
                for (int column = 0; column < width; column++)
                {
                    output.Append(column < layout.LabelColumns ? " --- |" : " ---: |");
                }

                output.Append('\n');
            }
        }
    }

    private static void WriteRow(StringBuilder output, FormTable table, LayoutRow row, int width)
    {
        int column = 0;
        foreach (LayoutCell cell in row.Cells)
        {
            int at = ColumnOf(cell, table.Layout, column);
            AppendBlanks(output, at - column);
            output.Append("| ");
            MarkdownText.Append(output, TextTable.EscapeBars(table.TextOf(cell)));
            output.Append(' ');
            column = at + 1;
        }

        AppendBlanks(output, width - column);
        output.Append("|\n");
    }

    // the label of a row goes to the last column that it covers, next to the figures; blocks below each other do not share columns
    private static int ColumnOf(LayoutCell cell, TableLayout layout, int next) =>
        cell.Kind == LayoutCellKind.RowHeading ? cell.Column + cell.ColumnSpan - 1
        : layout.Table.Orientation == TableOrientation.Stacked ? next
        : cell.Column;

    private static int WidthOf(TableLayout layout) => layout.Table.Orientation == TableOrientation.Stacked
        ? layout.LabelColumns + layout.Table.Blocks.Max(block => block.Columns.Length)
        : layout.Width;

    private static void AppendBlanks(StringBuilder output, int count)
    {
        for (int i = 0; i < count; i++)
        {
            output.Append("|  ");
        }
    }
}
