using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.Sources;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphProperties = DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using static GovInfoDisclosure.Format.OpenXml.Tests.Support.WordFixture;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Docx;

/// <summary>What becomes of single pieces of markup.</summary>
public class WordBodyTests
{
    [Fact]
    public void A_paragraph_whose_mark_was_deleted_goes_on_in_the_next() => Assert.Equal("政府信息公开\n年度报告\n", TextOf(
        new Paragraph(new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted { Id = "1", Author = "a" })), Run("政府信息")),
        Paragraph("公开"),
        Paragraph("年度报告")));

    [Fact]
    public void Hidden_text_is_left_out_and_text_that_was_hidden_once_is_kept() => Assert.Equal("公开信息\n", TextOf(new Paragraph(
        Run("公开"),
        new Run(new RunProperties(new Vanish()), new Text("隐藏")),
        new Run(new RunProperties(new Vanish { Val = false }), new Text("信")),
        new Run(new RunProperties(new RunPropertiesChange(new PreviousRunProperties(new Vanish())) { Id = "1", Author = "a" }), new Text("息")))));

    [Fact]
    public void Figures_in_two_paragraphs_of_a_cell_never_become_one() => Assert.Equal("规章\t3 4\n", TextOf(Table(
        [[Paragraph("规"), Paragraph("章")], [Paragraph("3"), Paragraph("4")]])));

    [Fact]
    public void A_field_that_never_ends_hides_no_more_than_its_cell() => Assert.Equal("甲\t\t丙\n", TextOf(Table(
        [[Paragraph("甲")], [new Paragraph(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), Run("乙"))], [Paragraph("丙")]])));

    [Fact]
    public void Marks_that_are_no_text_are_kept_as_characters() => Assert.Equal("a-b\tc\nd\uF0FC\n", TextOf(new Paragraph(new Run(
        new Text("a"), new NoBreakHyphen(), new Text("b"), new TabChar(), new Text("c"), new Break(), new Text("d"),
        new SymbolChar { Char = "F0FC", Font = "Wingdings" }))));

    [Fact]
    public void Pinyin_above_characters_is_left_out() => Assert.Equal("公开\n", TextOf(new Paragraph(new Run(
        new Ruby(new RubyContent(Run("gong")), new RubyBase(Run("公")))), Run("开"))));

    [Fact]
    public void A_table_of_one_cell_is_a_frame_around_its_paragraphs()
    {
        SourceDocument read = Read(Table([[Paragraph("一、总体情况"), Paragraph("认真落实。")]]));

        Assert.Equal("一、总体情况\n认真落实。\n", read.Text);
        Assert.Empty(read.Grids);
    }

    [Fact]
    public void Cells_know_their_places_in_the_grid()
    {
        var merged = new TableCell(new TableCellProperties(new GridSpan { Val = 2 }, new VerticalMerge { Val = MergedCellValues.Restart }), Paragraph("合并"));
        var below = new TableCell(new TableCellProperties(new GridSpan { Val = 2 }, new VerticalMerge()), new Paragraph());
        SourceGrid grid = Assert.Single(Read(new Table(
            new TableRow(new TableCell(Paragraph("甲")), merged, new TableCell(Paragraph("乙"))),
            new TableRow(new TableRowProperties(new GridBefore { Val = 1 }), below, new TableCell(Paragraph("丙"))))).Grids);

        Assert.Equal([(0, 0, 1, 1), (0, 1, 2, 2), (0, 3, 1, 1)], grid.Rows[0].Select(Place));
        Assert.Equal([(1, 3, 1, 1)], grid.Rows[1].Select(Place));
    }

    [Fact]
    public void Levels_of_a_list_count_and_start_again_as_in_Word()
    {
        Paragraph Item(int list, int level, string text) => new(
            new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), Run(text));
        Level Level(int index, string format, string text) => new(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = new EnumValue<NumberFormatValues> { InnerText = format } }, new LevelText { Val = text })
        {
            LevelIndex = index,
        };

        string text = Read(
            [
                Item(1, 0, "甲"), Item(1, 1, "乙"), Item(1, 1, "丙"), Item(1, 2, "丁"), Item(1, 0, "戊"), Item(1, 1, "己"), Paragraph("无号"), Item(2, 0, "庚"),
                Item(2, 0, "辛"), Item(3, 0, "壬"),
            ],
            main => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new DocumentFormat.OpenXml.Wordprocessing.Numbering(
                new AbstractNum(Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%1.%3")) { AbstractNumberId = 0 },
                new AbstractNum(Level(0, "bullet", "●")) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 },
                new NumberingInstance(
                    new AbstractNumId { Val = 0 }, new LevelOverride(new StartOverrideNumberingValue { Val = 7 }) { LevelIndex = 0 }) { NumberID = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 3 })).Text;

        Assert.Equal("一、甲\n（一）乙\n（二）丙\n一.1 丁\n二、戊\n（一）己\n无号\n七、庚\n八、辛\n壬\n", text);
    }

    private static (int, int, int, int) Place(SourceGridCell cell) => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan);

    private static Table Table(params OpenXmlElement[][][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(cell)))));

    private static string TextOf(params OpenXmlElement[] body) => Read(body).Text;

    private static SourceDocument Read(params OpenXmlElement[] body) => Read(body, null);

    private static SourceDocument Read(OpenXmlElement[] body, Action<MainDocumentPart>? prepare)
    {
        SourceDocument read = new DocxSourceReader().Read(Package(body, prepare), "test.docx", ReadLimits.Default);
        Assert.Empty(read.Diagnostics);
        return read;
    }
}
