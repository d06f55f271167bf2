using System.Xml;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Rendering;

/// <summary>The look of an official document (GB/T 9704): fonts with what stands in for them where they are not installed, sizes, spacing.</summary>
internal static class WordStyles
{
    public const string Body = "GidBody";
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Signature = "GidSignature";
    public const string Cell = "GidCell";
    public const string RowHeading = "GidRowHeading";
    public const string Gap = "GidGap";

    private const string FangSong = "仿宋_GB2312";
    private const string Hei = "黑体";
    private const string XiaoBiaoSong = "方正小标宋简体";

    public static void WriteFonts(XmlWriter xml)
    {
        xml.Start("fonts");
        WriteFont(xml, FangSong, "仿宋,FangSong,STFangsong,FangSong_GB2312,Noto Serif CJK SC", "modern");
        WriteFont(xml, Hei, "SimHei,STHeiti,Noto Sans CJK SC", "modern");
        WriteFont(xml, XiaoBiaoSong, "FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,Noto Serif CJK SC", "auto");
        xml.WriteEndElement();
    }

    public static void Write(XmlWriter xml)
    {
        xml.Start("styles");
        xml.Start("docDefaults");
        xml.Start("rPrDefault");
        WriteRun(xml, FangSong, 32);
        xml.WriteEndElement();
        xml.WriteEndElement();

        WriteStyle(xml, "Normal", "Normal", null, isDefault: true);
        WriteStyle(xml, Title, "Title", () => WriteParagraph(xml, "center", line: 720, lineRule: "auto", after: 360), XiaoBiaoSong, 44);
        WriteStyle(xml, Heading, "heading 1", () => WriteParagraph(xml, null, 560, "exact", keepNext: true, indent: true, outline: true), Hei, 32);
        WriteStyle(xml, Body, "政府公文正文", () => WriteParagraph(xml, "both", 560, "exact", indent: true), FangSong, 32);
        WriteStyle(xml, Signature, "政府公文落款", () => WriteParagraph(xml, "right", 560, "exact"), FangSong, 32);
        WriteStyle(xml, Cell, "统计表数据", () => WriteParagraph(xml, "center", 240, "auto", keepNext: true), FangSong, 18);
        WriteStyle(xml, RowHeading, "统计表行标题", () => WriteParagraph(xml, "left", 240, "auto", keepNext: true), FangSong, 18);
        WriteStyle(xml, Gap, "统计表后", () => WriteParagraph(xml, null, 120, "exact"), FangSong, 8);
        xml.WriteEndElement();
    }

    private static void WriteFont(XmlWriter xml, string name, string others, string family)
    {
        xml.Start("font");
        xml.Attribute("name", name);
        xml.Element("altName", ("val", others));
        xml.Element("charset", ("val", "86"));
        xml.Element("family", ("val", family));
        xml.Element("pitch", ("val", "default"));
        xml.WriteEndElement();
    }

    private static void WriteStyle(XmlWriter xml, string id, string name, Action? paragraph, string? font = null, int size = 0, bool isDefault = false)
    {
        xml.Start("style");
        xml.Attribute("type", "paragraph");
        if (isDefault)
        {
            xml.Attribute("default", "1");
        }

        xml.Attribute("styleId", id);
        xml.Element("name", ("val", name));
        if (!isDefault)
        {
            xml.Element("basedOn", ("val", "Normal"));
        }

        xml.Element("qFormat");
        paragraph?.Invoke();
        if (font is not null)
        {
            WriteRun(xml, font, size);
        }

        xml.WriteEndElement();
    }

    private static void WriteParagraph(
        XmlWriter xml, string? align, int line, string lineRule, int after = 0, bool keepNext = false, bool indent = false, bool outline = false)
    {
        xml.Start("pPr");
        if (keepNext)
        {
            xml.Element("keepNext");
        }

        xml.Element("spacing", ("before", "0"), ("after", FormattableString.Invariant($"{after}")), ("line", FormattableString.Invariant($"{line}")), ("lineRule", lineRule));
        if (indent)
        {
            xml.Element("ind", ("firstLineChars", "200"), ("firstLine", "640")); // two characters
        }

        if (align is not null)
        {
            xml.Element("jc", ("val", align));
        }

        if (outline)
        {
            xml.Element("outlineLvl", ("val", "0"));
        }

        xml.WriteEndElement();
    }

    private static void WriteRun(XmlWriter xml, string font, int size)
    {
        xml.Start("rPr");
        xml.Element("rFonts", ("ascii", "Times New Roman"), ("hAnsi", "Times New Roman"), ("eastAsia", font), ("cs", "Times New Roman"));
        xml.Element("sz", "val", size);
        xml.Element("szCs", "val", size);
        xml.Element("lang", ("val", "en-US"), ("eastAsia", "zh-CN"));
        xml.WriteEndElement();
    }
}
