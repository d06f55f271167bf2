using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Native.Tests.Support;

/// <summary>The native library, compiled once for all tests, and not at all where every test is skipped.</summary>
public sealed class NativeLibraryFixture : IDisposable
{
    public const string LibraryName = "libgovinfo_disclosure.so";

    private readonly string _scratch = Directory.CreateTempSubdirectory("govinfo-native-").FullName;
    private readonly Lazy<string> _published;
    private readonly Lazy<string> _caller;

    public NativeLibraryFixture()
    {
        _published = new Lazy<string>(Publish);
        _caller = new Lazy<string>(CompileCaller);
    }

    /// <summary>The folder with the library and its header.</summary>
    public string Folder => _published.Value;

    public string Library => Path.Combine(Folder, LibraryName);

    /// <summary>A C program that calls the library.</summary>
    public string Caller => _caller.Value;

    /// <summary>A new folder that is gone when all tests are done.</summary>
    public string Scratch(string name) => Directory.CreateDirectory(Path.Combine(_scratch, name)).FullName;

    public void Dispose() => Directory.Delete(_scratch, recursive: true);

    private string Publish()
    {
        string folder = Scratch("library");
        ProgramRun.Of(
            "dotnet", "publish", Path.Combine(Repository.Root, "src", "GovInfoDisclosure.Format.Native"), "-c", "Release", "--no-build", "-o", folder).Succeed();
        return folder;
    }

    private string CompileCaller() => CompileC("caller.c");

    private string CompileC(string file)
    {
        string program = Path.Combine(Scratch("c"), Path.GetFileNameWithoutExtension(file));
        ProgramRun.Of(
            "gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "-O1", "-I", Folder, Path.Combine(AppContext.BaseDirectory, "C", file),
            Library, "-pthread", $"-Wl,-rpath,{Folder}", "-o", program).Succeed();
        return program;
    }
}

/// <summary>The tests that share the compiled library.</summary>
[CollectionDefinition(Name)]
public sealed class NativeLibraryCollection : ICollectionFixture<NativeLibraryFixture>
{
    public const string Name = "native library";
}
