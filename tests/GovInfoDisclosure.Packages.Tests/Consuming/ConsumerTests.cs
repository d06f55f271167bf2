using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format.Tests.Support;
using GovInfoDisclosure.Packages.Tests.Support;

namespace GovInfoDisclosure.Packages.Tests.Consuming;

/// <summary>Programs outside the repository that restore the packages, are built without a warning, and run.</summary>
[Collection(PackedPackagesCollection.Name)]
public class ConsumerTests(PackedPackages packages)
{
    private static readonly string Sample = Path.Combine(Repository.Root, "docs/samples/qinghe-2023.md");

    [Fact]
    public void A_program_on_the_newest_framework_uses_them()
    {
        string folder = Consumer("Modern");
        Build(folder, "build");
        string output = ProgramRun.Succeeds("dotnet", folder, Path.Combine(folder, "out", "Consumer.dll"), Sample);

        AssertFindsTheFault(output);
        Assert.Contains("round trips: 20", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_application_checks_and_serves_the_component()
    {
        string folder = Consumer("Web");
        Build(folder, "build");
        string output = ProgramRun.Succeeds("dotnet", folder, Path.Combine(folder, "out", "Consumer.dll"), Sample);

        AssertFindsTheFault(output);
        Assert.StartsWith("component\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_on_NET_Framework_compiles_with_an_old_compiler_setting() => Build(Consumer("NetFramework"), "build");

    [ProgramFact("mono")]
    public void A_program_on_NET_Framework_runs()
    {
        string folder = Consumer("NetFramework");
        Build(folder, "build");
        string output = ProgramRun.Succeeds("mono", folder, Path.Combine(folder, "out", "Consumer.exe"), Sample);

        AssertFindsTheFault(output);
        Assert.Contains("青禾县司法局 207\nTrue\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trimmed_program_is_published_without_a_warning_and_runs() => RunsPublished("PublishTrimmed");

    [ProgramFact("gcc")]
    public void A_program_compiled_ahead_of_time_is_published_without_a_warning_and_runs() => RunsPublished("PublishAot");

    [Fact]
    public void The_tool_installs_and_checks()
    {
        string folder = Directory.CreateDirectory(Path.Combine(packages.Root, "tool")).FullName;
        Configure(folder);
        ProgramRun.Succeeds("dotnet", folder, "tool", "install", "GovInfoDisclosure.Cli", "--version", packages.Version, "--tool-path", folder);
        ProgramRun run = ProgramRun.Of(Path.Combine(folder, "govdisclosure"), folder, "check", Sample);

        Assert.Equal(1, run.Status);
        Assert.Contains("GID3001", run.Output, StringComparison.Ordinal);
    }

    private static void AssertFindsTheFault(string output) =>
        Assert.Contains("GID3001 /requests/outcomes/total/naturalPerson\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private void RunsPublished(string how)
    {
        string folder = Consumer("Published");
        Build(folder, "publish", "-r", "linux-x64", $"-p:{how}=true");
        string output = ProgramRun.Succeeds(Path.Combine(folder, "out", "Consumer"), folder, Sample);

        AssertFindsTheFault(output);
        Assert.EndsWith("True\n", output, StringComparison.Ordinal);
    }

    private string Consumer(string name)
    {
        string folder = Path.Combine(packages.Root, "consumers", name + "-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumers", name)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Configure(folder);
        return folder;
    }

    // warnings are errors in every consumer; what is restored goes into a folder of the run, and comes from the machine's cache where it is there
    private void Build(string folder, string command, params string[] more) => ProgramRun.Succeeds("dotnet",
        folder, [command, "-c", "Release", "-o", Path.Combine(folder, "out"), "-nologo", "-v", "quiet", "-p:PackagesVersion=" + packages.Version, .. more]);

    private void Configure(string folder) => File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{packages.Root}/restored" /></config>
          <fallbackPackageFolders><add key="machine" value="{MachineCache}" /></fallbackPackageFolders>
          <packageSources><add key="packed" value="{packages.Folder}" /></packageSources>
        </configuration>
        """);

    private static string MachineCache =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
