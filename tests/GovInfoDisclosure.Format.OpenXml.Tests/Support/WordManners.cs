using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Format.Tests.Support;
using static GovInfoDisclosure.Format.OpenXml.Tests.Support.WordFixture;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Support;

/// <summary>The ways of writing that real documents show, by name.</summary>
internal static class WordManners
{
    private const string Author = "审核人";

    public static readonly Dictionary<string, WordManner> All = new()
    {
        ["merged cells"] = new WordManner(),
        ["gridBefore instead of covered cells"] = new WordManner { LeavesCoveredOut = true },
        ["a run for every character"] = new WordManner { Content = cell => [new Paragraph(cell.Text.Select(c => Run(c.ToString())))] },
        ["labels broken over paragraphs"] = new WordManner { Content = BrokenLabel },
        ["labels broken by line breaks"] = new WordManner { Content = LineBreaks },
        ["figures corrected with tracked changes"] = new WordManner { Content = Corrected },
        ["figures in fields"] = new WordManner { Content = cell => [cell.IsValue ? Field(cell.Text) : Paragraph(cell.Text)] },
        ["figures in simple fields"] = new WordManner
        {
            Content = cell => [cell.IsValue ? new Paragraph(new SimpleField(Run(cell.Text)) { Instruction = " =SUM(ABOVE) " }) : Paragraph(cell.Text)],
        },
        ["figures in content controls"] = new WordManner { Content = Control },
        ["rows and cells in content controls"] = new WordManner
        {
            Row = row => new SdtRow(new SdtProperties(), new SdtContentRow(row)),
            Cell = cell => new SdtCell(new SdtProperties(), new SdtContentCell(cell)),
        },
        ["deleted rows between"] = new WordManner { Frame = table => [WithDeletedRows(table)] },
        ["tables in a layout table"] = new WordManner
        {
            Frame = table => [new Table(new TableRow(new TableCell(Paragraph("说明：数据截至年底。")), new TableCell(table, new Paragraph())))],
        },
        ["tables in text boxes"] = new WordManner { Frame = table => [TextBox(table)] },
        ["title in a text box"] = new WordManner { Title = text => [TextBox(Paragraph(text))] },
        ["headings numbered by Word"] = new WordManner
        {
            Heading = section => new Paragraph(NumberedBy(1), Run(section.Heading)),
            Prepare = main => AddNumbering(main, "chineseCountingThousand", "%1、"),
        },
        ["headings numbered by their style"] = new WordManner
        {
            Heading = section => new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading" }), Run(section.Heading)),
            Prepare = main =>
            {
                AddNumbering(main, "japaneseCounting", "%1、");
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                    new Style(new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))) { StyleId = "Base", Type = StyleValues.Paragraph },
                    new Style(new BasedOn { Val = "Base" }) { StyleId = "Heading", Type = StyleValues.Paragraph });
            },
        },
        ["headers, footers and notes"] = new WordManner { Prepare = AddSurroundings },
    };

    private static IEnumerable<OpenXmlElement> BrokenLabel(FormCell cell) => cell.IsValue || cell.Text.Length < 4
        ? [Paragraph(cell.Text)]
        : [Paragraph(cell.Text[..3]), Paragraph(cell.Text[3..])];

    private static IEnumerable<OpenXmlElement> LineBreaks(FormCell cell) =>
        [cell.IsValue ? Paragraph(cell.Text) : new Paragraph(cell.Text.Select(c => new Run(new Text(c.ToString()), new Break())))];

    private static IEnumerable<OpenXmlElement> Corrected(FormCell cell) =>
    [
        cell.IsValue
            ? new Paragraph(
                new DeletedRun(new Run(new DeletedText("987"))) { Author = Author, Id = "1" },
                new MoveFromRun(Run("654")) { Author = Author, Id = "2" },
                new InsertedRun(Run(cell.Text)) { Author = Author, Id = "3" })
            : Paragraph(cell.Text),
    ];

    private static Paragraph Field(string result) => new(
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" =SUM(ABOVE) ")),
        Run("12"), // the result of a field in the instruction
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(result),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }));

    // a control that is still to be filled in shows a prompt, which is no content
    private static IEnumerable<OpenXmlElement> Control(FormCell cell)
    {
        var properties = new SdtProperties();
        if (cell.IsValue && cell.Text.Length == 0)
        {
            properties.Append(new ShowingPlaceholder());
        }

        yield return new SdtBlock(properties, new SdtContentBlock(Paragraph(cell.IsValue && cell.Text.Length == 0 ? "单击此处输入数字 0" : cell.Text)));
    }

    private static Table WithDeletedRows(Table table)
    {
        foreach (TableRow row in table.Elements<TableRow>().ToList())
        {
            var deleted = (TableRow)row.CloneNode(deep: true);
            deleted.PrependChild(new TableRowProperties(new Deleted { Author = Author, Id = "4" }));
            table.InsertAfter(deleted, row);
        }

        return table;
    }

    // as Word writes it: once for itself and once for programs that do not know its text boxes
    private static Paragraph TextBox(OpenXmlElement content)
    {
        OpenXmlElement Box() => new TextBoxContent(content.CloneNode(deep: true));
        var choice = new AlternateContentChoice(new Run(Box())) { Requires = "wps" };
        return new Paragraph(new Run(new AlternateContent(choice, new AlternateContentFallback(new Run(Box())))));
    }

    private static ParagraphProperties NumberedBy(int id) =>
        new(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = id }));

    private static void AddNumbering(MainDocumentPart main, string format, string text)
    {
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = new EnumValue<NumberFormatValues> { InnerText = format } },
            new LevelText { Val = text }) { LevelIndex = 0 };
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new DocumentFormat.OpenXml.Wordprocessing.Numbering(
            new AbstractNum(level) { AbstractNumberId = 7 }, new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 });
    }

    private static void AddSurroundings(MainDocumentPart main)
    {
        main.AddNewPart<HeaderPart>().Header = new Header(Paragraph("错误的局1999年政府信息公开工作年度报告"));
        main.AddNewPart<FooterPart>().Footer = new Footer(Paragraph("- 4 -"));
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Paragraph("三、收到和处理政府信息公开申请情况 1 2 3 4 5 6 7")) { Id = 1 });
        foreach (TableCell cell in main.Document.Descendants<TableCell>().Where(cell => cell.InnerText.Length > 0))
        {
            cell.Elements<Paragraph>().Last().Append(new Run(new FootnoteReference { Id = 1 }));
        }
    }
}
