using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>The parts of an Open XML package, unpacked within the limits. Everything that damage can throw becomes a <see cref="PackageFault"/>.</summary>
/// <remarks>No library for Open XML is used to read: those refuse packages that are a little off, and bound nothing.</remarks>
internal sealed class OfficePackage : IDisposable
{
    // opening a part costs as much time as unpacking so much, however little it holds: a workbook can name one part a million times
    private const int OpeningBytes = 4096;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ZipArchive _archive;
    private readonly UnpackingBudget _budget;

    private OfficePackage(ZipArchive archive, UnpackingBudget budget)
    {
        _archive = archive;
        _budget = budget;
    }

    public static OfficePackage Open(ReadOnlyMemory<byte> content, ReadLimits limits, CancellationToken token = default)
    {
        if (content.Length > limits.MaxBytes)
        {
            throw new PackageFault(new Diagnostic(
                SourceDescriptors.TooLarge, null, new DiagnosticArgument("bytes", content.Length), new DiagnosticArgument("limit", limits.MaxBytes)));
        }

        if (content.IsEmpty)
        {
            throw new PackageFault(new Diagnostic(SourceDescriptors.EmptyDocument));
        }

        // a package with a password is wrapped in the binary container that old Word files are
        if (content.Span.StartsWith(CompoundFile))
        {
            throw content.Span.IndexOf(MemoryMarshal.AsBytes("EncryptedPackage".AsSpan())) >= 0
                ? new PackageFault(new Diagnostic(PackageDescriptors.Encrypted))
                : PackageFault.Damaged("是旧的二进制格式，不是 Open XML");
        }

        try
        {
            return new OfficePackage(new ZipArchive(StreamOf(content), ZipArchiveMode.Read), new UnpackingBudget(limits, token));
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw PackageFault.Damaged("不是完整的 ZIP 文件");
        }
    }

    /// <summary>The parts that a part refers to; those of the package itself for an empty name.</summary>
    public List<PackageRelation> RelationsOf(string part)
    {
        string folder = FolderOf(part);
        var relations = new List<PackageRelation>();
        using PartReader? xml = Open($"{folder}_rels/{part.Substring(folder.Length)}.rels");
        while (xml is not null && xml.ReadWithin(PartReader.WholePart))
        {
            if (xml.Name == "Relationship" && xml.Plain("Id") is { } id && xml.Plain("Type") is { } type && xml.Plain("Target") is { } target)
            {
                relations.Add(new PackageRelation(id, type, Resolve(folder, target)));
            }
        }

        return relations;
    }

    /// <summary>The first part of a type that a part refers to; null when there is none.</summary>
    private string? Find(string part, string type) =>
        RelationsOf(part).Find(relation => relation.Type.EndsWith("/" + type, StringComparison.Ordinal))?.Target;

    /// <summary>The main part: what the package names as its document, else the usual name.</summary>
    public string FindMain(string usual) => Find("", "officeDocument") ?? usual;

    /// <summary>The first part of a type that a part refers to, as XML; null when there is none.</summary>
    public PartReader? OpenRelated(string part, string type) => Find(part, type) is { } name ? Open(name) : null;

    /// <summary>A part as XML; null when there is none of that name.</summary>
    public PartReader? Open(string name)
    {
        ZipArchiveEntry? entry = _archive.GetEntry(name);
        if (entry is null)
        {
            return null;
        }

        _budget.Spend(OpeningBytes);
        try
        {
            return new PartReader(new UnpackingStream(entry.Open(), entry.CompressedLength, ChecksumOf(entry), _budget), _budget.Limits);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw PackageFault.Damaged(name);
        }
    }

    /// <summary>Counts text that stands once in the package and many times in the document.</summary>
    public void Repeat(string text) => _budget.Spend(text.Length);

    /// <summary>Counts cells, of all sheets together.</summary>
    public void TakeCells(int count) => _budget.TakeCells(count);

    /// <summary>What the platform throws on bytes that are no ZIP or no XML.</summary>
    public static bool IsDamage(Exception e) => e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException;

    public void Dispose() => _archive.Dispose();

#if NETSTANDARD2_0
    private static uint? ChecksumOf(ZipArchiveEntry entry) => null; // .NET Standard 2.0 does not tell it
#else
    private static uint? ChecksumOf(ZipArchiveEntry entry) => entry.Crc32;
#endif

    private static string FolderOf(string part) => part.Substring(0, part.LastIndexOf('/') + 1);

    private static string Resolve(string folder, string target)
    {
        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target.Substring(3);
            folder = FolderOf(folder.TrimEnd('/'));
        }

        return target.StartsWith("/", StringComparison.Ordinal) ? target.TrimStart('/') : folder + target;
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}

/// <summary>A reference from one part to another.</summary>
internal sealed record PackageRelation(string Id, string Type, string Target);
