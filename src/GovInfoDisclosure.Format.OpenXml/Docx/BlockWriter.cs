using System.Text;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>Writes blocks into a document: paragraphs as lines, data tables as grids, and tables that only lay out a page as what they hold.</summary>
internal static class BlockWriter
{
    public static void Write(IEnumerable<Block> blocks, SourceDocumentBuilder document)
    {
        foreach (Block block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                document.AddParagraph(paragraph.Text);
            }
            else if (block is Table table)
            {
                Write(table, document);
            }
        }
    }

    private static void Write(Table table, SourceDocumentBuilder document)
    {
        List<List<PlacedCell>> rows = TableGrid.Place(table);
        if (!IsLayout(rows))
        {
            document.AddTable(rows.Select(row => row.ConvertAll(cell => cell.With(TextOf(cell.Cell)))));
            return;
        }

        foreach (PlacedCell cell in rows.SelectMany(row => row))
        {
            Write(cell.Cell.Content, document);
        }
    }

    // a frame around something, or a table that holds tables: the innermost ones are the data
    private static bool IsLayout(List<List<PlacedCell>> rows) =>
        rows.Sum(row => row.Count) <= 1 || rows.Exists(row => row.Exists(cell => cell.Cell.Content.Exists(block => block is Table)));

    private static string TextOf(TableCell cell)
    {
        if (cell.Content is [Paragraph only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        foreach (Block block in cell.Content)
        {
            text.Append(((Paragraph)block).Text).Append('\n');
        }

        return text.ToString();
    }
}
