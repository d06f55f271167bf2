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

    // “soffice:libsclo.so” is soffice with that library beside it: LibreOffice is installed in parts
    private static bool IsInstalled(string name)
    {
        string[] parts = name.Split(':');
        string? path = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, parts[0]), Path.Combine(folder, parts[0] + ".exe") })
            .FirstOrDefault(File.Exists);
        string? real = path is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return real is not null && (parts.Length == 1 || File.Exists(Path.Combine(Path.GetDirectoryName(real)!, parts[1])));
    }
}
