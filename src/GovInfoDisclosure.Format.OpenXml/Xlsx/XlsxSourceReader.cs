using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>“Excel 读取器”: reads workbooks (.xlsx): the visible sheets in order, each a line with its name and a table.</summary>
/// <remarks>A figure is the stored value, whatever its number format; hidden rows and columns are left out.</remarks>
public sealed class XlsxSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Xlsx;

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        Guard.NotNull(name, nameof(name));
        Guard.NotNull(limits, nameof(limits));
        token.ThrowIfCancellationRequested();
        return PackageReading.Run(content, name, Kind, limits, package => Read(package, name, token), token);
    }

    private static SourceDocument Read(OfficePackage package, string name, CancellationToken token)
    {
        string workbook = package.FindMain("xl/workbook.xml");
        ILookup<string, string> parts = package.RelationsOf(workbook).ToLookup(relation => relation.Id, relation => relation.Target);
        List<string> strings = ReadStrings(package, workbook);
        var document = new SourceDocumentBuilder();
        bool hasCells = false;
        foreach ((string title, string id) in ReadSheets(package, workbook))
        {
            string part = parts[id].FirstOrDefault() ?? throw PackageFault.Damaged($"缺少工作表 {title}");
            using PartReader xml = package.Open(part) ?? throw PackageFault.Damaged($"缺少 {part}");
            SheetContent sheet = new SheetReader(package, xml, strings, token).Read();
            document.BeginPart(part);
            document.AddParagraph(title);
            if (!sheet.IsEmpty)
            {
                document.AddTable(SheetGrid.Rows(sheet, package));
                hasCells = true;
            }
        }

        return document.Build(name, SourceKind.Xlsx, hasCells ? [] : [new Diagnostic(SourceDescriptors.EmptyDocument)]);
    }

    private static List<(string Title, string Id)> ReadSheets(OfficePackage package, string workbook)
    {
        var sheets = new List<(string, string)>();
        using PartReader xml = package.Open(workbook) ?? throw PackageFault.Damaged($"缺少 {workbook}");
        while (xml.ReadWithin(PartReader.WholePart))
        {
            if (xml.IsSheet && xml.Name == "sheet" && xml.Plain("state") is null or "visible" && xml.RelationshipId is { } id)
            {
                sheets.Add((xml.Plain("name") ?? "", id));
            }
        }

        return sheets;
    }

    private static List<string> ReadStrings(OfficePackage package, string workbook)
    {
        var strings = new List<string>();
        var text = new StringBuilder();
        using PartReader? xml = package.OpenRelated(workbook, "sharedStrings");
        while (xml is not null && xml.ReadWithin(PartReader.WholePart))
        {
            if (xml.IsSheet && xml.Name == "si")
            {
                strings.Add(ReadRuns(xml, text));
            }
        }

        return strings;
    }

    /// <summary>The text of a string with its runs, without the pinyin that may stand beside it.</summary>
    /// <param name="xml">The string.</param>
    /// <param name="text">What the text is put together in; what it holds is dropped.</param>
    internal static string ReadRuns(PartReader xml, StringBuilder text)
    {
        text.Clear();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            if (xml.IsSheet && xml.Name == "t")
            {
                xml.AppendTextTo(text);
            }
            else if (xml.IsSheet && xml.Name == "rPh")
            {
                xml.SkipRest();
            }
        }

        return text.ToString();
    }
}
