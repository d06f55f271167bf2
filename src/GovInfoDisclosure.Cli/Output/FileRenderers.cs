using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The formats that the tool writes.</summary>
internal static class FileRenderers
{
    public static IReadOnlyList<IReportRenderer> All { get; } = [.. ReportRenderers.Default, new DocxRenderer(), new XlsxRenderer()];
}
