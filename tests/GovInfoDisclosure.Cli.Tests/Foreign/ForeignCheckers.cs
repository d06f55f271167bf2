using System.Diagnostics;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Foreign;

/// <summary>Runs the checkers in tests/foreign; each gives a line per violation.</summary>
internal static class ForeignCheckers
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static string Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "foreign");

    /// <summary>JSON against a JSON Schema: ajv.</summary>
    public static string[] Schema(string schema, params string[] files) => Run("node", [Path.Combine(Folder, "schema.mjs"), schema, .. files]);

    /// <summary>SARIF against its published schema: ajv.</summary>
    public static string[] Sarif(params string[] files) => Run("node", [Path.Combine(Folder, "sarif.mjs"), .. files]);

    /// <summary>HTML: vnu, the W3C's checker.</summary>
    public static string[] Html(params string[] files) =>
        Run("java", ["-jar", Path.Combine(Folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar"), "--format", "text", "--exit-zero-always", .. files]);

    /// <summary>Accessibility: axe-core in headless Chromium.</summary>
    public static string[] Accessibility(params string[] files) =>
        Run("node", [Path.Combine(Folder, "accessibility.mjs"), Chromium, .. files]);

    /// <summary>The web component in the pages of a server: a line of JSON for each scenario.</summary>
    public static string[] Component(string address) => Run("node", [Path.Combine(Folder, "component.mjs"), Chromium, address]);

    /// <summary>The demo page: a line for each thing that is not as it should be.</summary>
    public static string[] Demo(string address, string file) => Run("node", [Path.Combine(Folder, "demo.mjs"), Chromium, address, file]);

    private static string[] Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {arguments[0]} did not end.");
        }

        // a checker that broke down has not found the files right; vnu says on standard error that all is well, too
        string[] lines = [.. (output.Result + error.Result).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith("Document checking completed", StringComparison.Ordinal))];
        return process.ExitCode != 0 && lines.Length == 0 ? [$"{program} ended with status {process.ExitCode}"] : lines;
    }
}
