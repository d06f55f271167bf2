using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Support;

/// <summary>Writes a report as a workbook.</summary>
internal sealed class SheetFixture
{
    private const uint ShortDate = 14;

    public static readonly Dictionary<string, SheetFixture> Manners = new()
    {
        ["one sheet, merged cells"] = new SheetFixture(),
        ["one sheet, nothing merged"] = new SheetFixture { Merges = false },
        ["a sheet for each part"] = new SheetFixture { SheetPerPart = true },
        ["inline strings"] = new SheetFixture { SharesStrings = false },
        ["figures as text"] = new SheetFixture { StoresNumbers = false },
        ["figures shown as dates"] = new SheetFixture { ShowsDates = true },
        ["cells without references"] = new SheetFixture { NamesCells = false },
        ["an empty column and row before everything"] = new SheetFixture { Offset = 1 },
    };

    public bool Merges { get; init; } = true;

    public bool SheetPerPart { get; init; }

    public bool SharesStrings { get; init; } = true;

    public bool StoresNumbers { get; init; } = true;

    /// <summary>Whether 45658 is shown as 2025-01-01, as after typing a date into the cell.</summary>
    public bool ShowsDates { get; init; }

    public bool NamesCells { get; init; } = true;

    public int Offset { get; init; }

    public byte[] Write(AnnualReport report)
    {
        int year = report.Header.Year!.Value;
        var sheets = new List<Content> { new("封面") };
        sheets[0].Add($"清河市测试局{year}年政府信息公开工作年度报告");
        sheets[0].Add($"统计期限自{year}年1月1日起至{year}年12月31日止。");
        foreach (SectionSchema section in report.Edition.Sections)
        {
            if (SheetPerPart)
            {
                sheets.Add(new Content("表" + section.Numeral));
            }

            sheets[^1].Add($"{section.Numeral}、{section.Heading}");
            if (section.Table is { } table)
            {
                sheets[^1].Add(report.Figures.Table(table), Merges);
            }
            else
            {
                sheets[^1].Add("本局认真落实政府信息公开各项工作，公开内容有所增加，仍需继续改进。");
            }
        }

        return Package(sheets);
    }

    private byte[] Package(List<Content> sheets)
    {
        using var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = ShortDate, ApplyNumberFormat = true }));
            var strings = new List<string>();
            for (int i = 0; i < sheets.Count; i++)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Sheet(sheets[i], strings);
                workbook.Workbook.Sheets!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)i + 1, Name = sheets[i].Name });
            }

            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable =
                new SharedStringTable(strings.Select(text => new SharedStringItem(new Text(text))));
        }

        return stream.ToArray();
    }

    private Worksheet Sheet(Content content, List<string> strings)
    {
        var data = new SheetData();
        var merges = new MergeCells();
        int width = content.Cells.Max(cell => cell.Column + cell.ColumnSpan);
        foreach (IGrouping<int, FormCell> row in content.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            var element = new Row();
            if (NamesCells)
            {
                element.RowIndex = (uint)(row.Key + Offset + 1);
            }

            for (int column = 0; column < width; column++)
            {
                FormCell? cell = row.FirstOrDefault(cell => cell.Column == column);
                if (cell is not null || !NamesCells)
                {
                    element.Append(Cell(cell?.Text ?? "", cell?.IsValue == true, NamesCells ? Reference(row.Key, column) : null, strings));
                }
            }

            data.Append(element);
        }

        foreach (FormCell cell in content.Cells.Where(cell => Merges && cell.RowSpan * cell.ColumnSpan > 1))
        {
            merges.Append(new MergeCell
            {
                Reference = Reference(cell.Row, cell.Column) + ":" + Reference(cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1),
            });
        }

        return merges.ChildElements.Count > 0 ? new Worksheet(data, merges) : new Worksheet(data);
    }

    private Cell Cell(string text, bool isValue, string? reference, List<string> strings)
    {
        var cell = new Cell { CellReference = reference };
        if (text.Length == 0)
        {
            return cell;
        }

        if (isValue && StoresNumbers)
        {
            cell.CellValue = new CellValue(text);
            cell.StyleIndex = ShowsDates ? 1u : null;
        }
        else if (SharesStrings)
        {
            cell.DataType = CellValues.SharedString;
            cell.CellValue = new CellValue(strings.Count);
            strings.Add(text);
        }
        else
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Run(new Text(text)), new PhoneticRun(new Text("pinyin")));
        }

        return cell;
    }

    private string Reference(int row, int column) => $"{(char)('A' + column + Offset)}{row + Offset + 1}";

    private sealed class Content(string name)
    {
        private int _row;

        public string Name { get; } = name;

        public List<FormCell> Cells { get; } = [];

        public void Add(string text) => Cells.Add(new FormCell(text, _row++, 0, 1, 1));

        public void Add(FigureTable figures, bool merges)
        {
            FormGrid grid = merges ? FormGrid.Of(figures) : FormGrid.Unmerged(figures);
            Cells.AddRange(grid.Cells.Select(cell => cell with { Row = cell.Row + _row }));
            _row += grid.Height;
        }
    }
}
