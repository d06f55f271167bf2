using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Support;

/// <summary>Writes a report as a Word document, the way of writing given by a <see cref="WordManner"/>.</summary>
internal static class WordFixture
{
    public static byte[] Of(AnnualReport report, WordManner? manner = null)
    {
        manner ??= new WordManner();
        var elements = new List<OpenXmlElement>();
        int year = report.Header.Year!.Value;
        elements.AddRange(manner.Title($"清河市测试局{year}年政府信息公开工作年度报告"));
        elements.Add(Paragraph($"本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自{year}年1月1日起至{year}年12月31日止。"));
        foreach (SectionSchema section in report.Edition.Sections)
        {
            elements.Add(manner.Heading(section));
            elements.AddRange(section.Table is { } table
                ? manner.Frame(Table(FormGrid.Of(report.Figures.Table(table)), manner))
                : [Paragraph("本局认真落实政府信息公开各项工作，公开内容有所增加，仍需继续改进。")]);
        }

        elements.AddRange([Paragraph("清河市测试局"), Paragraph($"{year + 1}年1月20日")]);
        return Package(elements, manner.Prepare);
    }

    public static byte[] Package(IEnumerable<OpenXmlElement> body, Action<MainDocumentPart>? prepare = null)
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            prepare?.Invoke(main);
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text) => new(Run(text));

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Table Table(FormGrid grid, WordManner manner)
    {
        var table = new Table(new TableProperties(), new TableGrid(Enumerable.Range(0, grid.Width).Select(_ => new GridColumn())));
        for (int row = 0; row < grid.Height; row++)
        {
            table.Append(manner.Row(RowOf(grid, row, manner)));
        }

        return table;
    }

    private static TableRow RowOf(FormGrid grid, int row, WordManner manner)
    {
        var element = new TableRow();
        int before = 0;
        for (int column = 0; column < grid.Width;)
        {
            FormCell cell = grid.Cells.Single(c => c.Column <= column && column < c.Column + c.ColumnSpan && c.Row <= row && row < c.Row + c.RowSpan);
            bool isFirst = cell.Row == row;
            if (!isFirst && manner.LeavesCoveredOut && element.ChildElements.Count == 0)
            {
                before += cell.ColumnSpan;
            }
            else
            {
                element.Append(manner.Cell(CellOf(cell, isFirst, manner)));
            }

            column += cell.ColumnSpan;
        }

        if (before > 0)
        {
            element.PrependChild(new TableRowProperties(new GridBefore { Val = before }));
        }

        return element;
    }

    private static TableCell CellOf(FormCell cell, bool isFirst, WordManner manner)
    {
        var properties = new TableCellProperties();
        if (cell.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        }

        if (cell.RowSpan > 1 && !manner.LeavesCoveredOut)
        {
            properties.Append(isFirst ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge());
        }

        return isFirst
            ? new TableCell(new OpenXmlElement[] { properties }.Concat(manner.Content(cell)))
            : new TableCell(properties, new Paragraph());
    }
}
