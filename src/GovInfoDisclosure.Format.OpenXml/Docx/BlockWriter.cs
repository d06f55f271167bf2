using System.Text;
using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>A paragraph of the file and where its text begins in the document that was read.</summary>
internal readonly record struct PlacedParagraph(int Offset, XmlPlace Place);

/// <summary>Writes blocks into a document: paragraphs as lines, data tables as grids, and tables that only lay out a page as what they hold.</summary>
internal static class BlockWriter
{
    /// <param name="blocks">What to write.</param>
    /// <param name="document">Where to.</param>
    /// <param name="places">Is told where the text of each paragraph begins.</param>
    public static void Write(IEnumerable<Block> blocks, SourceDocumentBuilder document, List<PlacedParagraph>? places = null)
    {
        foreach (Block block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                places?.Add(new PlacedParagraph(document.Length, paragraph.Place));
                document.AddParagraph(paragraph.Text);
            }
            else if (block is Table table)
            {
                Write(table, document, places);
            }
        }
    }

    private static void Write(Table table, SourceDocumentBuilder document, List<PlacedParagraph>? places)
    {
        List<List<PlacedCell>> rows = TableGrid.Place(table);
        if (!IsLayout(rows))
        {
            SourceGrid grid = document.AddTable(rows.Select(row => row.ConvertAll(cell => cell.With(TextOf(cell.Cell)))));
            places?.AddRange(rows.SelectMany(row => row).Zip(grid.Rows.SelectMany(row => row), (cell, printed) =>
                new PlacedParagraph(printed.Span.Start, cell.Cell.Content.OfType<Paragraph>().Select(paragraph => paragraph.Place).FirstOrDefault())));
            return;
        }

        foreach (PlacedCell cell in rows.SelectMany(row => row))
        {
            Write(cell.Cell.Content, document, places);
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
