using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

/// <summary>Ctrl+C ends a long run soon, with the status that shells know, and leaves nothing half-written.</summary>
public class InterruptTests
{
    private const int Sigint = 2;

    // more than are read ahead
    private static readonly int Documents = 10 + (4 * Environment.ProcessorCount);

    [Fact]
    public void What_was_printed_before_are_whole_documents()
    {
        using TempFolder folder = Folder();
        using var source = new CancellationTokenSource();
        using var output = new Interrupting(source);

        ToolRun run = ToolRun.With(environment => environment with { Output = output, Interrupted = source.Token }, "check", folder.Path, "--format", "ndjson");

        Assert.Equal((ExitStatus.Interrupted, ""), (run.Status, run.Error));
        string[] lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.InRange(lines.Length, 2, Documents);
        Assert.Equal("", lines[^1]);
        Assert.All(lines[..^1], line => JsonDocument.Parse(line).Dispose());
    }

    [Theory]
    [InlineData("check", "--format", "json")]
    [InlineData("parse", "--format", "text")]
    [InlineData("compare", "compare.md")]
    [InlineData("rollup", "--sum", "sum.docx")]
    [InlineData("batch", "-o", "batch.ndjson")]
    [InlineData("convert", "--to", "markdown", "--output", "convert.md")]
    [InlineData("normalize")]
    public void Nothing_is_printed_or_written_when_it_comes_first(string command, params string[] rest)
    {
        using TempFolder folder = Folder();
        string first = Path.Combine(folder.Path, "0.md");
        string input = command is "batch" or "check" or "parse" or "rollup" ? folder.Path : first;
        string[] arguments = [command, input, .. rest.Select(word => word.Contains('.', StringComparison.Ordinal) ? Path.Combine(folder.Path, "made", word) : word)];
        Directory.CreateDirectory(Path.Combine(folder.Path, "made"));
        if (command == "compare")
        {
            arguments[^1] = first;
        }

        ToolRun run = ToolRun.With(environment => environment with { Interrupted = new CancellationToken(canceled: true) }, arguments);

        Assert.Equal((ExitStatus.Interrupted, "", ""), (run.Status, run.Output, run.Error));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(folder.Path, "made")), file => !file.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_process_that_waits_for_standard_input_ends_too()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // what gives a process back a signal that its parent ignores is there alone
        }

        using TempFolder folder = Folder();
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", typeof(Tool).Assembly.Location, "check", Path.Combine(folder.Path, "0.md"), "-", "--format", "ndjson"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            Assert.NotNull(await process.StandardOutput.ReadLineAsync(limit.Token)); // it listens, and now it waits

            Kill(process.Id, Sigint);
            await process.WaitForExitAsync(limit.Token);

            Assert.Equal((ExitStatus.Interrupted, ""), (process.ExitCode, await process.StandardOutput.ReadToEndAsync(limit.Token)));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    private static TempFolder Folder()
    {
        var folder = new TempFolder();
        for (int i = 0; i < Documents; i++)
        {
            folder.Add($"{i}.md", Reports.Correct);
        }

        return folder;
    }

    /// <summary>An output on whose first bytes the user presses Ctrl+C.</summary>
    private sealed class Interrupting(CancellationTokenSource source) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            if (count > 0)
            {
                source.Cancel();
            }
        }
    }
}
