using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.External;

/// <summary>Reads the binary files of old Office programs and of WPS through LibreOffice, which turns them into Open XML.</summary>
/// <param name="kind">The kind that results carry.</param>
/// <param name="target">The format to convert to.</param>
/// <param name="reader">Reads that format, and files that are of it already.</param>
internal sealed class OldOfficeReader(SourceKind kind, string target, ISourceReader reader) : ISourceReader
{
    private const string Package = "libreoffice";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);
    private static readonly string[] Programs =
    [
        "soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe",
    ];

    public SourceKind Kind => kind;

    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        SourceDocument direct = reader.Read(content, name, limits, token);
        if (content.Span.StartsWith("PK"u8) || !direct.Diagnostics.Any(finding => finding.Descriptor == PackageDescriptors.Damaged))
        {
            return As(direct);
        }

        using var folder = new ScratchFolder();
        string path = folder.Write("input", content);
        string profile = new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri;
        ProgramOutput? run = ExternalProgram.Run(
            Programs,
            ["--headless", "--norestore", "--convert-to", target, "--outdir", folder.Path, $"-env:UserInstallation={profile}", path],
            Limit, limits.MaxBytes, token);
        if (run is null)
        {
            return SourceDocument.Unreadable(name, kind, ExternalFindings.Missing(kind == SourceKind.Doc ? "DOC" : "XLS", Programs[0], Package));
        }

        // LibreOffice ends well even when it could not convert
        var converted = new FileInfo(path + "." + target);
        return run.IsDone && converted.Exists && converted.Length <= limits.MaxBytes
            ? As(reader.Read(File.ReadAllBytes(converted.FullName), name, limits, token))
            : SourceDocument.Unreadable(name, kind, ExternalFindings.Failed(Programs[0], run.Problem));
    }

    private SourceDocument As(SourceDocument read) => read.Kind == kind ? read
        : new SourceDocument(read.Name, kind, read.Original, read.Text, read.Map, read.Grids, read.Diagnostics) { IsUnreadable = read.IsUnreadable };
}
