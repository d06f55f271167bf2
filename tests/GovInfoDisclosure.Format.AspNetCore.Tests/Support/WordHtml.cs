using System.Text;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Support;

/// <summary>A page as Word puts it on the clipboard: its classes, its styles, its o:p elements, spans around every run.</summary>
internal static class WordHtml
{
    public static string Of(string fragment)
    {
        var output = new StringBuilder(
            """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal { mso-style-unhide:no; margin:0cm; text-align:justify; font-size:10.5pt } table.MsoTableGrid { border:solid windowtext 1.0pt } --></style></head>
            <body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'><!--StartFragment-->

            """);
        for (int i = 0; i < fragment.Length;)
        {
            int close = fragment[i] == '<' ? fragment.IndexOf('>', i) + 1 : -1;
            int end = close > 0 ? close : fragment.IndexOf('<', i) is var next and >= 0 ? next : fragment.Length;
            string piece = fragment[i..end];
            output.Append(close > 0 ? Tag(piece) : Run(piece));
            i = end;
        }

        return output.Append("<!--EndFragment--></body></html>").ToString();
    }

    private static string Run(string text) =>
        string.IsNullOrWhiteSpace(text) ? text : $"<span style='font-size:10.5pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体'>{text}</span>";

    private static string Tag(string tag)
    {
        string name = tag.Trim('<', '>', '/').Split(' ')[0];
        bool isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        return name switch
        {
            "td" or "th" when isEnd => "<span lang=EN-US><o:p></o:p></span></p></td>",
            "td" or "th" => $"<td width=82{Span(tag, "colspan")}{Span(tag, "rowspan")} style='width:61.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt'><p class=MsoNormal align=center style='text-align:center;line-height:150%'>",
            "tr" when !isEnd => "<tr style='mso-yfti-irow:0;height:21.0pt'>",
            "table" when !isEnd => "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>",
            "p" or "h1" or "h2" or "h3" or "caption" when isEnd => "<span lang=EN-US><o:p></o:p></span></p>",
            "p" or "h1" or "h2" or "h3" or "caption" => "<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'>",
            "table" or "tbody" or "tr" => tag,
            _ => "",
        };
    }

    private static string Span(string tag, string name)
    {
        int start = tag.IndexOf(name + "=\"", StringComparison.Ordinal);
        return start < 0 ? "" : $" {name}={tag[(start + name.Length + 2)..tag.IndexOf('"', start + name.Length + 2)]}";
    }
}
