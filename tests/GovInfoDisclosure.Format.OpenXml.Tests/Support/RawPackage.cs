using System.IO.Compression;
using System.Text;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Support;

/// <summary>Packages as no program writes them: any parts with any content.</summary>
internal static class RawPackage
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The main part of a Word document.</summary>
    public static string Body(string content) => $"<w:document xmlns:w=\"{Word}\"><w:body>{content}</w:body></w:document>";

    /// <summary>A workbook; its sheets are one and the same part.</summary>
    public static byte[] Workbook(string rows, string? strings = null, string columns = "", int sheets = 1) => Zip(
        ("xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Relations}\"><sheets>"
            + string.Concat(Enumerable.Repeat("<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/>", sheets)) + "</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relationships(("r1", "worksheet", "/xl/worksheets/sheet1.xml"), ("r2", "sharedStrings", "strings.xml"))),
        ("xl/strings.xml", strings ?? $"<sst xmlns=\"{Sheet}\"/>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheet}\">{columns}<sheetData>{rows}</sheetData></worksheet>"));

    /// <summary>What a part refers to.</summary>
    public static string Relationships(params IEnumerable<(string Id, string Type, string Target)> relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"x/{relation.Type}\" Target=\"{relation.Target}\"/>"))
        + "</Relationships>";

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, string content) in parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
