using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Sources;

public class DocumentReaderTests
{
    [Theory]
    [InlineData("一、总体情况", "a.txt", SourceKind.Text)]
    [InlineData("一、总体情况", "a", SourceKind.Text)]
    [InlineData("一、总体情况", "a.md", SourceKind.Markdown)]
    [InlineData("一、总体情况", "A.MARKDOWN", SourceKind.Markdown)]
    [InlineData("| 规章 | 0 |\n| --- | :-: |\n| 1 | 2 |", "a.txt", SourceKind.Markdown)]
    [InlineData("| 规章 | 0 |\r\n|---|---|\r\n", "-", SourceKind.Markdown)]
    [InlineData("规章 | 0\n----\n", "a.txt", SourceKind.Text)] // a rule is no table
    [InlineData("| 规章 | -- |", "a.txt", SourceKind.Text)] // a dash in a cell is no table head
    [InlineData("  <!DOCTYPE html><title>x", "a.txt", SourceKind.Html)]
    [InlineData("<!-- x -->\n<HTML lang=zh>", "a.md", SourceKind.Html)]
    [InlineData("<p>总体情况", "a.htm", SourceKind.Html)]
    [InlineData("<p>总体情况", "a.txt", SourceKind.Text)]
    [InlineData("\uFEFF { \"edition\": \"2021\" }", "a.txt", SourceKind.Json)]
    [InlineData("{ \"x\": 1 }", "a.txt", SourceKind.Text)]
    [InlineData("{ \"x\": 1 }", "a.json", SourceKind.Json)]
    [InlineData("a,b", "a.csv", SourceKind.Csv)]
    [InlineData("%PDF-1.7", "a.txt", SourceKind.PdfText)]
    [InlineData("PK\u0003\u0004…word/document.xml", "a.txt", SourceKind.Docx)]
    [InlineData("PK\u0003\u0004…xl/workbook.xml", "a", SourceKind.Xlsx)]
    [InlineData("不是 PDF", "a.pdf", SourceKind.Text)] // text that pdftotext wrote under the old name
    [InlineData("", "a.txt", SourceKind.Text)]
    public void The_kind_is_told_by_content_then_by_name(string content, string name, SourceKind kind) =>
        Assert.Equal(kind, new DocumentReader().Read(Encoding.UTF8.GetBytes(content), name).Kind);

    [Fact]
    public void An_old_Word_file_is_told_by_its_first_bytes() =>
        Assert.Equal(SourceKind.Doc, new DocumentReader().Read(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "a.txt").Kind);

    [Fact]
    public void A_web_page_in_UTF_16_is_still_a_web_page() =>
        Assert.Equal(SourceKind.Html, new DocumentReader().Read(Encoding.Unicode.GetBytes("\uFEFF<html><body>总体情况"), "a.txt").Kind);

    [Theory]
    [InlineData(SourceKind.Docx, "docx")]
    [InlineData(SourceKind.Doc, "doc")]
    [InlineData(SourceKind.Xlsx, "xlsx")]
    public void A_kind_without_a_reader_is_said_not_guessed(SourceKind kind, string word)
    {
        SourceDocument document = new DocumentReader().Read(Encoding.UTF8.GetBytes("一、总体情况"), "a.txt", kind);

        Diagnostic finding = Assert.Single(document.Diagnostics);
        Assert.True(document.IsUnreadable);
        Assert.Equal((SourceDescriptors.KindNotRead, kind, ""), (finding.Descriptor, document.Kind, document.Text));
        Assert.Equal($"尚不能读取 {word} 文件", DiagnosticText.Message(finding));
    }

    [Fact]
    public void The_kind_that_is_asked_for_is_the_kind_that_is_read() =>
        Assert.Equal(SourceKind.Text, new DocumentReader().Read(Encoding.UTF8.GetBytes("{}"), "a.json", SourceKind.Text).Kind);

    [Fact]
    public void A_stream_reads_as_its_bytes_do()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new string('规', 100_000));

        Assert.Equal(new DocumentReader().Read(bytes, "a.txt").Text, new DocumentReader().Read(new MemoryStream(bytes), "a.txt").Text);
    }

    [Fact]
    public void A_stream_beyond_the_limit_is_counted_and_not_kept()
    {
        SourceDocument document = new DocumentReader().Read(new MemoryStream(new byte[300_000]), "a.md", limits: new ReadLimits { MaxBytes = 1000 });

        Assert.True(document.IsUnreadable);
        Assert.Equal("文件有 300000 字节，超过上限 1000 字节", DiagnosticText.Message(Assert.Single(document.Diagnostics)));
    }

    [Fact]
    public void A_reader_of_ones_own_takes_the_place_of_the_librarys()
    {
        var reader = new DocumentReader([.. DocumentReader.DefaultReaders, new Shouting()]);

        Assert.Equal("TEXT", reader.Read(Encoding.UTF8.GetBytes("text"), "a.txt").Text);
    }

    [Theory]
    [InlineData("a.txt", SourceKind.Text, true)]
    [InlineData("b/某县.MD", SourceKind.Markdown, true)]
    [InlineData("a.json", SourceKind.Json, true)]
    [InlineData("a.pdf", SourceKind.PdfText, true)]
    [InlineData("a.png", SourceKind.Auto, false)]
    [InlineData("README", SourceKind.Auto, false)]
    public void What_can_be_read_is_told_by_the_ending(string name, SourceKind kind, bool can)
    {
        Assert.Equal(kind, DocumentReader.KindOf(name));
        Assert.Equal(can, new DocumentReader().CanRead(kind));
    }

    private sealed class Shouting : ISourceReader
    {
        public SourceKind Kind => SourceKind.Text;

        public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default) =>
            new(name, Kind, Encoding.UTF8.GetString(content.Span).ToUpperInvariant());
    }
}
