namespace GovInfoDisclosure.Cli.Tests.Support;

/// <summary>A test that needs programs of the machine; skipped, with their names, where one is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(params string[] programs)
    {
        string[] missing = [.. programs.Where(program => !IsInstalled(program))];
        if (missing.Length > 0)
        {
            Skip = "not installed: " + string.Join(", ", missing);
        }
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
