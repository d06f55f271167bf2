using System.Text;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Text;

namespace GovInfoDisclosure.Format.Tests.Sources;

public sealed class TextDecoderTests
{
    private const string Simplified = "某县2023年政府信息公开工作年度报告\n一、总体情况\n本年度收到政府信息公开申请12件，均已办结。\n";
    private const string Traditional = "某縣2023年政府信息公開工作年度報告\n一、總體情況\n本年度收到政府信息公開申請12件，均已辦結。\n";

    public static readonly TheoryData<string, string, int> Encodings = new()
    {
        { "utf-8", Simplified, 65001 },
        { "utf-8", Traditional, 65001 },
        { "gb18030", Simplified, 54936 },
        { "gb18030", Simplified, 936 },
        { "gb18030", Traditional, 54936 },
        { "big5", Traditional, 950 },
        { "utf-16le", Simplified, 1200 },
        { "utf-16be", Simplified, 1201 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void An_encoding_is_found_from_the_bytes(string name, string text, int codePage)
    {
        DecodedText decoded = TextDecoder.Decode(Encode(text, codePage));
        Assert.Equal(name, decoded.Encoding);
        Assert.Equal(text, decoded.Text);
        Assert.Empty(decoded.Diagnostics);
    }

    [Theory]
    [InlineData(65001, "utf-8")]
    [InlineData(1200, "utf-16le")]
    [InlineData(1201, "utf-16be")]
    public void A_byte_order_mark_decides_and_is_no_text(int codePage, string name)
    {
        byte[] bytes = [.. Encoding.GetEncoding(codePage).GetPreamble(), .. Encode(Simplified, codePage)];
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal((name, Simplified), (decoded.Encoding, decoded.Text));
    }

    [Theory]
    [InlineData("gb2312", 54936, "")]
    [InlineData("GBK", 54936, "")]
    [InlineData("utf-8", 54936, "GID0005")]
    [InlineData("gb2312", 65001, "GID0005")]
    [InlineData("iso-8859-1", 65001, "GID0005")]
    [InlineData("big5", 54936, "GID0005")]
    public void A_declaration_that_is_wrong_is_told(string declared, int codePage, string finding)
    {
        DecodedText decoded = TextDecoder.Decode(Encode(Simplified, codePage), declared);
        Assert.Equal(Simplified, decoded.Text);
        Assert.Equal(finding, string.Join(" ", decoded.Diagnostics.Select(d => d.Id)));
    }

    [Fact]
    public void Malformed_bytes_are_counted_and_marked()
    {
        byte[] bytes = [.. Encode(Simplified, 65001), 0xCF, 0xC2, .. Encode(Simplified, 65001)];
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal("utf-8", decoded.Encoding);
        Assert.Equal(2, decoded.Text.Count(c => c == '\uFFFD'));
        Assert.Equal("GID0003 2", string.Join(" ", decoded.Diagnostics.Select(d => d.Id + " " + d.Arguments[1].Display)));
    }

    [Fact]
    public void A_text_cut_inside_a_character_keeps_its_encoding()
    {
        foreach (int codePage in (int[])[65001, 54936, 950])
        {
            byte[] bytes = Encode(codePage == 950 ? Traditional : Simplified, codePage);
            DecodedText decoded = TextDecoder.Decode(bytes.AsMemory(0, Array.LastIndexOf(bytes, (byte)'1') - 1));
            Assert.StartsWith("某", decoded.Text, StringComparison.Ordinal);
            Assert.Equal("GID0003", Assert.Single(decoded.Diagnostics).Id);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00, 0x00 })]
    [InlineData(new byte[] { 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 255, 254, 9, 7, 0, 0, 0, 0, 0, 0, 0 })]
    public void Bytes_that_are_no_text_are_unreadable(byte[] bytes)
    {
        SourceDocument document = new TextSourceReader().Read(bytes, "文件", ReadLimits.Default);
        Assert.True(document.IsUnreadable);
        Assert.Equal("", document.Text);
        Assert.Equal("GID0002", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Empty_and_too_large_documents_are_told()
    {
        var reader = new TextSourceReader();
        SourceDocument empty = reader.Read(new byte[] { 0xEF, 0xBB, 0xBF, 0x20 }, "空", ReadLimits.Default);
        Assert.Equal("GID0001", Assert.Single(empty.Diagnostics).Id);
        SourceDocument large = reader.Read(new byte[11], "大", new ReadLimits { MaxBytes = 10 });
        Assert.Equal("GID0004", Assert.Single(large.Diagnostics).Id);
        Assert.True(large.IsUnreadable);
    }

    private static byte[] Encode(string text, int codePage) => (CodePagesEncodingProvider.Instance.GetEncoding(codePage)
        ?? Encoding.GetEncoding(codePage)).GetBytes(text);
}
