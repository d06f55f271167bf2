using System.Globalization;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Sources;
using static GovInfoDisclosure.Format.OpenXml.Tests.Support.RawPackage;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Packaging;

/// <summary>A few bytes that ask for work without end are refused by what is counted, not by a clock.</summary>
public class PackageLimitTests
{
    private const string OneCell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    [Theory]
    [InlineData("a{0}=\"1\" ")]
    [InlineData("xmlns:a{0}=\"1\" ")]
    [InlineData("w:a{0}=\"1\" ")]
    public void An_element_has_as_many_attributes_as_the_limit_and_not_one_more(string attribute)
    {
        var limits = new ReadLimits { MaxAttributes = 100 };

        Assert.DoesNotContain("GID0022", Ids(ReadDocx(Paragraph(100), limits)));
        Assert.Equal(["GID0022"], Ids(ReadDocx(Paragraph(101), limits)));
        Assert.Equal(["GID0022"], Ids(ReadDocx(Paragraph(100_000), limits)));

        string Paragraph(int count) => Body($"<w:p {string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, attribute, i)))}/>");
    }

    [Fact]
    public void One_part_named_by_many_sheets_is_opened_only_so_often()
    {
        byte[] content = Workbook(OneCell, sheets: 200);

        Assert.Equal(200, ReadXlsx(content, ReadLimits.Default).Grids.Length);
        Assert.Equal(["GID0022"], Ids(ReadXlsx(content, new ReadLimits { MaxUnpackedBytes = 500_000 })));
    }

    [Fact]
    public void Cells_are_counted_over_all_sheets()
    {
        byte[] content = Workbook(OneCell, sheets: 50);

        Assert.Equal(50, ReadXlsx(content, new ReadLimits { MaxCells = 50 }).Grids.Length);
        Assert.Equal(["GID0022"], Ids(ReadXlsx(content, new ReadLimits { MaxCells = 49 })));
    }

    // two bytes of the text of a number print thirty letters, at every paragraph again
    [Fact]
    public void Numbers_that_Word_makes_are_counted_as_text()
    {
        const string Level = "<w:start w:val=\"780\"/><w:numFmt w:val=\"lowerLetter\"/>";
        const string List = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%2%2%2%2%2%2%2%2%2%2\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\">" + Level + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        const string Numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        byte[] content = Zip(
            ("_rels/.rels", Relationships(("r1", "officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", Relationships(("r1", "numbering", "numbering.xml"))),
            ("word/numbering.xml", $"<w:numbering xmlns:w=\"{Word}\">{List}</w:numbering>"),
            ("word/document.xml", Body(string.Concat(Enumerable.Repeat(Numbered, 1000)))));
        var reader = new DocxSourceReader();

        Assert.StartsWith(new string('z', 300), reader.Read(content, "test.docx", ReadLimits.Default).Text, StringComparison.Ordinal);
        Assert.Equal(["GID0022"], Ids(reader.Read(content, "test.docx", new ReadLimits { MaxUnpackedBytes = 300_000 })));
    }

    [Fact]
    public void A_merge_that_begins_in_a_row_without_text_covers_the_rows_below()
    {
        const string Rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"1000\"><c r=\"B1000\"><v>4</v></c></row>";
        const string Merge = "<mergeCells><mergeCell ref=\"A900:A1048576\"/></mergeCells>";

        SourceGrid grid = Assert.Single(ReadXlsx(Workbook(Rows, columns: Merge), ReadLimits.Default).Grids);

        Assert.Equal(1, Assert.Single(grid.Rows[1]).Column);
    }

    [Fact]
    public void Unpacking_ends_at_the_next_buffer_after_the_caller_cancels()
    {
        using var source = new CancellationTokenSource();
        byte[] content = Zip(("word/document.xml", Body(string.Concat(Enumerable.Repeat("<!---->", 100_000)))));
        using OfficePackage package = OfficePackage.Open(content, ReadLimits.Default, source.Token);
        using PartReader xml = package.Open("word/document.xml")!;
        Assert.True(xml.Read());

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
        {
            while (xml.Read())
            {
            }
        });
    }

    private static SourceDocument ReadDocx(string body, ReadLimits limits) => new DocxSourceReader().Read(Zip(("word/document.xml", body)), "test.docx", limits);

    private static SourceDocument ReadXlsx(byte[] content, ReadLimits limits) => new XlsxSourceReader().Read(content, "test.xlsx", limits);

    private static IEnumerable<string> Ids(SourceDocument document) => document.Diagnostics.Select(finding => finding.Id);
}
