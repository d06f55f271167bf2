using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The formats that the tool writes.</summary>
internal static class FileRenderers
{
    private static readonly (string Ending, string Format)[] Endings =
        [(".txt", "text"), (".md", "markdown"), (".html", "html"), (".htm", "html"), (".csv", "csv"), (".json", "json"), (".docx", "docx"), (".xlsx", "xlsx")];

    public static IReadOnlyList<IReportRenderer> All { get; } = [.. ReportRenderers.Default, new DocxRenderer(), new XlsxRenderer()];

    /// <summary>The endings of files whose format they tell.</summary>
    public static string KnownEndings => string.Join(' ', Endings.Select(known => known.Ending));

    /// <summary>The format that the ending of a file's name tells; null where it tells none.</summary>
    public static IReportRenderer? For(string path)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        string? format = Endings.FirstOrDefault(known => known.Ending == ending).Format;
        return All.FirstOrDefault(renderer => renderer.Format == format);
    }
}
