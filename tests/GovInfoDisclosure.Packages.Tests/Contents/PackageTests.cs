using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using GovInfoDisclosure.Format.Tests.Support;
using GovInfoDisclosure.Packages.Tests.Support;

namespace GovInfoDisclosure.Packages.Tests.Contents;

/// <summary>What is in a package, and what its front says.</summary>
[Collection(PackedPackagesCollection.Name)]
public class PackageTests(PackedPackages packages)
{
    public static TheoryData<string> Projects => [.. PackedPackages.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void It_holds_what_was_reviewed(string project)
    {
        using ZipArchive package = packages.Open(project);
        IEnumerable<string> files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Approved.Matches(project + ".package.txt", string.Join('\n', [.. Front(package), "", .. files]) + "\n");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Its_assemblies_are_deterministic_and_carry_their_symbols(string project)
    {
        using ZipArchive package = packages.Open(project);
        ZipArchiveEntry[] assemblies = [.. package.Entries.Where(entry => entry.Name == AssemblyOf(project) + ".dll")];

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, entry =>
        {
            using var bytes = new MemoryStream();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            bytes.Position = 0;
            using var image = new PEReader(bytes);
            DebugDirectoryEntryType[] kinds = [.. image.ReadDebugDirectory().Select(debug => debug.Type)];
            Assert.Contains(DebugDirectoryEntryType.Reproducible, kinds);
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, kinds);
        });
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_public_assembly_comes_with_its_docs(string project)
    {
        using ZipArchive package = packages.Open(project);
        string[] names = [.. package.Entries.Select(entry => entry.FullName)];

        Assert.All(
            names.Where(name => name.StartsWith("lib/", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)),
            name => Assert.Contains(Path.ChangeExtension(name, ".xml"), names));
    }

    private static string AssemblyOf(string project) => project == "GovInfoDisclosure.Cli" ? "govdisclosure" : project;

    // the version and the commit differ from run to run
    private IEnumerable<string> Front(ZipArchive package)
    {
        using Stream nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        return metadata.Elements().Where(element => element.Name.LocalName is not ("version" or "repository")).SelectMany(Lines);
    }

    private IEnumerable<string> Lines(XElement element) => element.HasElements
        ? element.Elements().SelectMany(child => Lines(child)).Prepend(Line(element))
        : [Line(element)];

    private string Line(XElement element)
    {
        string attributes = string.Concat(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $" {attribute.Name.LocalName}={attribute.Value}"));
        return (element.Name.LocalName + attributes + (element.HasElements || element.Value.Length == 0 ? "" : ": " + element.Value)).Replace(packages.Version, "VERSION");
    }
}
