using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;
using static GovInfoDisclosure.Format.OpenXml.Tests.Support.RawPackage;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Packaging;

/// <summary>Whatever the bytes are, reading them ends in a document: with its text, or with the finding that says why there is none.</summary>
public class DamagedPackageTests
{
    private static readonly AnnualReport Report = Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 1)[0];
    private static readonly byte[] Docx = WordFixture.Of(Report);
    private static readonly byte[] Xlsx = new SheetFixture().Write(Report);

    [Fact]
    public void A_document_cut_off_anywhere_is_damaged()
    {
        for (int length = 1; length < Docx.Length; length += 97)
        {
            Assert.Equal("GID0021", ReasonOf(ReadDocx(Docx[..length])));
        }
    }

    [Fact]
    public void A_workbook_cut_off_anywhere_is_damaged()
    {
        for (int length = 1; length < Xlsx.Length; length += 97)
        {
            Assert.Equal("GID0021", ReasonOf(ReadXlsx(Xlsx[..length])));
        }
    }

    // a changed byte may go unseen where the format has slack, such as in a part that is not read
    [Fact]
    public void A_changed_byte_never_throws_and_never_changes_a_figure()
    {
        var random = new Random(20240121);
        for (int i = 0; i < 400; i++)
        {
            byte[] changed = (byte[])Docx.Clone();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            SourceDocument read = ReadDocx(changed);
            if (!read.IsUnreadable)
            {
                Readback.AssertSame(Report, new ReportParser().Parse(read));
            }
        }
    }

    [Fact]
    public void A_changed_byte_in_a_workbook_never_throws()
    {
        var random = new Random(20240122);
        for (int i = 0; i < 400; i++)
        {
            byte[] changed = (byte[])Xlsx.Clone();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            Assert.NotNull(ReadXlsx(changed));
        }
    }

    [Fact]
    public void Without_a_main_part_the_package_is_damaged()
    {
        Assert.Equal("GID0021", ReasonOf(ReadDocx(Zip(("readme.txt", "无")))));
        Assert.Equal("GID0021", ReasonOf(ReadXlsx(Zip(("readme.txt", "无")))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:document")]
    [InlineData("不是 XML")]
    [InlineData("<a><b></a></b>")]
    [InlineData("<!DOCTYPE d [<!ENTITY e \"x\">]><d>&e;</d>")]
    public void A_main_part_that_is_no_XML_is_damaged(string content) =>
        Assert.Equal("GID0021", ReasonOf(ReadDocx(Zip(("word/document.xml", content)))));

    [Fact]
    public void A_part_that_unpacks_to_far_more_than_it_is_is_refused() =>
        Assert.Equal("GID0022", ReasonOf(ReadDocx(Zip(("word/document.xml", Body($"<w:p><w:r><w:t>{new string('0', 40_000_000)}</w:t></w:r></w:p>"))))));

    [Fact]
    public void A_package_that_unpacks_to_more_than_the_limit_is_refused()
    {
        var limits = new ReadLimits { MaxUnpackedBytes = 10_000 };

        Assert.Equal("GID0022", ReasonOf(new DocxSourceReader().Read(Docx, "test.docx", limits)));
        Assert.Equal("GID0022", ReasonOf(new XlsxSourceReader().Read(Xlsx, "test.xlsx", limits)));
    }

    [Fact]
    public void Deep_nesting_is_refused_before_it_can_exhaust_the_stack()
    {
        const string Open = "<w:tbl><w:tr><w:tc>";
        const string Close = "</w:tc></w:tr></w:tbl>";
        string deep = string.Concat(Enumerable.Repeat(Open, 50_000)) + string.Concat(Enumerable.Repeat(Close, 50_000));

        Assert.Equal("GID0022", ReasonOf(ReadDocx(Zip(("word/document.xml", Body(deep))))));
    }

    [Fact]
    public void Too_many_elements_are_refused() => Assert.Equal(
        "GID0022",
        ReasonOf(new DocxSourceReader().Read(Docx, "test.docx", new ReadLimits { MaxPartElements = 1000 })));

    [Fact]
    public void A_sheet_with_one_cell_in_its_farthest_corner_takes_no_time()
    {
        byte[] content = Workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>一</t></is></c></row>"
            + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>7</v></c></row>");

        SourceGrid grid = Assert.Single(ReadXlsx(content).Grids);
        Assert.Equal(2, grid.Rows.Length);
        Assert.Equal(16383, grid.Rows[1][^1].Column);
    }

    [Fact]
    public void A_long_text_shared_by_many_cells_is_refused()
    {
        string shared = new('长', 1_000_000);
        byte[] content = Workbook(
            string.Concat(Enumerable.Range(0, 500).Select(_ => "<row><c t=\"s\"><v>0</v></c></row>")),
            $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{shared}</t></si></sst>");

        Assert.Equal("GID0022", ReasonOf(new XlsxSourceReader().Read(content, "test.xlsx", new ReadLimits { MaxCompressionRatio = 2000 })));
    }

    [Fact]
    public void Columns_hidden_without_end_do_no_harm() => Assert.False(ReadXlsx(Workbook(
        "<row><c><v>1</v></c></row>", null, "<cols><col min=\"0\" max=\"2147483647\" hidden=\"1\"/></cols>")).Parts.IsEmpty);

    [Fact]
    public void A_package_with_a_password_says_so()
    {
        byte[] encrypted = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]];

        Assert.Equal("GID0020", ReasonOf(ReadDocx(encrypted)));
        Assert.Equal("GID0020", ReasonOf(ReadXlsx(encrypted)));
        Assert.Equal("GID0020", ReasonOf(new DocumentReader([new DocxSourceReader()]).Read(encrypted, "报告.docx")));
    }

    [Fact]
    public void An_old_binary_file_under_the_new_name_says_so() =>
        Assert.Equal("GID0021", ReasonOf(ReadDocx([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]])));

    [Fact]
    public void No_bytes_are_an_empty_document() => Assert.Equal("GID0001", ReasonOf(ReadDocx([])));

    [Fact]
    public void Pictures_alone_are_said_to_be_pictures() => Assert.Equal(
        "GID0023",
        ReasonOf(ReadDocx(Zip(("word/document.xml", Body(
            "<w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></w:drawing></w:r></w:p>"))))));

    [Fact]
    public void An_embedded_workbook_is_reported_as_not_read()
    {
        SourceDocument read = ReadDocx(Zip(("word/document.xml", Body(
            "<w:p><w:r><w:t>附表</w:t><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>"))));

        Assert.Equal("GID0026", Assert.Single(read.Diagnostics).Id);
        Assert.Equal("附表\n", read.Text);
    }

    private static SourceDocument ReadDocx(byte[] content) => new DocxSourceReader().Read(content, "test.docx", ReadLimits.Default);

    private static SourceDocument ReadXlsx(byte[] content) => new XlsxSourceReader().Read(content, "test.xlsx", ReadLimits.Default);

    private static string ReasonOf(SourceDocument document)
    {
        Assert.True(document.IsUnreadable);
        Diagnostic reason = Assert.Single(document.Diagnostics);
        Assert.Equal(Severity.Error, reason.Severity);
        return reason.Id;
    }
}
