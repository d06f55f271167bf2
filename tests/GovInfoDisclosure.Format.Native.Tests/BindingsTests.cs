using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format.Tests.Support;
using GovInfoDisclosure.Native.Tests.Support;

namespace GovInfoDisclosure.Native.Tests;

[Collection(NativeLibraryCollection.Name)]
public class BindingsTests(NativeLibraryFixture library)
{
    private static readonly string Here = AppContext.BaseDirectory;
    private static readonly string Bindings = Path.Combine(Repository.Root, "src", "bindings");

    public static string Python { get; } = Path.Combine(Bindings, "python");

    public static string ClassPath(string folder) => NativeFactAttribute.Jna + Path.PathSeparator + folder;

    /// <summary>Compiles the classes of the binding and one more, with Java 8's language and library.</summary>
    public static void CompileJava(string folder, string file) => ProgramRun.Of(
        "javac",
        [
            "--release", "8", "-encoding", "UTF-8", "-Xlint:all,-options", "-Werror", "-cp", NativeFactAttribute.Jna, "-d", folder,
            .. Directory.EnumerateFiles(Path.Combine(Bindings, "java"), "*.java", SearchOption.AllDirectories),
            file,
        ]).Succeed();

    [NativeFact("python3")]
    public void The_Python_module_gives_what_the_tool_prints()
    {
        using var folder = new TempFolder();
        ProgramRun.With(
            "python3",
            [
                ("PYTHONPATH", Python), ("PYTHONDONTWRITEBYTECODE", "1"), ("GOVINFO_DISCLOSURE_LIBRARY", library.Library),
                ("SAMPLE", Reports.SamplePath), ("EXPECTED", Expected(folder)),
            ],
            Path.Combine(Here, "Python", "test_govinfo_disclosure.py")).Succeed();
    }

    [NativeFact("javac", "java", NativeFactAttribute.Jna)]
    public void The_Java_class_gives_what_the_tool_prints()
    {
        using var folder = new TempFolder();
        CompileJava(folder.Path, Path.Combine(Here, "Java", "GovInfoDisclosureTest.java"));
        ProgramRun.With(
            "java",
            [("GOVINFO_DISCLOSURE_LIBRARY", library.Library)],
            "-cp", ClassPath(folder.Path), "GovInfoDisclosureTest", Reports.SamplePath, Expected(folder)).Succeed();
    }

    private static string Expected(TempFolder folder) =>
        folder.Add("expected.json", ToolRun.Of("check", Reports.SamplePath, "--format", "json").Output);
}
