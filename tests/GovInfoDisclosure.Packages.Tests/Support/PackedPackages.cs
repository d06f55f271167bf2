using System.IO.Compression;
using System.Reflection;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Packages.Tests.Support;

/// <summary>Every package as <c>dotnet pack</c> makes it, packed once for all tests, with a version that no other run has.</summary>
public sealed class PackedPackages : IDisposable
{
    public PackedPackages()
    {
        Version = "0.0.0-test." + DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        Root = Directory.CreateTempSubdirectory("govdisclosure-packages-").FullName;
        Folder = Path.Combine(Root, "packages");
        foreach (string project in Projects)
        {
            ProgramRun.Succeeds(
                "dotnet", Repository.Root, "pack", Path.Combine("src", project), "-c", Configuration, "-o", Folder, "-p:PackageVersion=" + Version, "-v", "quiet", "-nologo");
        }
    }

    public static string Configuration { get; } = typeof(PackedPackages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The projects that are packed.</summary>
    public static string[] Projects { get; } =
    [
        "GovInfoDisclosure.Format", "GovInfoDisclosure.Format.OpenXml", "GovInfoDisclosure.Format.AspNetCore", "GovInfoDisclosure.Format.Testing", "GovInfoDisclosure.Cli",
    ];

    public string Version { get; }

    /// <summary>A folder outside the repository, gone after the tests.</summary>
    public string Root { get; }

    public string Folder { get; }

    public ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.nupkg"));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

[CollectionDefinition(Name)]
public sealed class PackedPackagesCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
