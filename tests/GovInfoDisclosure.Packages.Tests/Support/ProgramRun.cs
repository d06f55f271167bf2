using System.Diagnostics;

namespace GovInfoDisclosure.Packages.Tests.Support;

/// <summary>A program that ran to its end, with what it said.</summary>
internal sealed record ProgramRun(int Status, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    public static ProgramRun Of(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // the build that runs these tests tells its children where its parts are; a consumer's build finds its own
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return new ProgramRun(process.ExitCode, output.Result + error.Result);
    }

    /// <summary>What it said, of a program that must succeed.</summary>
    public static string Succeeds(string program, string folder, params string[] arguments)
    {
        ProgramRun run = Of(program, folder, arguments);
        Assert.True(run.Status == 0, $"{program} {string.Join(' ', arguments)} ended with {run.Status}:\n{run.Output}");
        return run.Output;
    }
}
