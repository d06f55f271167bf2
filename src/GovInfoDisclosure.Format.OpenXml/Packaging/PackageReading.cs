using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>Reads a package so that damage and limits become a document that says why it is unreadable.</summary>
internal static class PackageReading
{
    public static SourceDocument Run(
        ReadOnlyMemory<byte> content, string name, SourceKind kind, ReadLimits limits, Func<OfficePackage, SourceDocument> read, CancellationToken token)
    {
        try
        {
            using OfficePackage package = OfficePackage.Open(content, limits, token);
            return read(package);
        }
        catch (PackageFault fault)
        {
            return SourceDocument.Unreadable(name, kind, fault.Finding);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            return SourceDocument.Unreadable(name, kind, PackageFault.Damaged("压缩数据或 XML 有误").Finding);
        }
    }
}
