using System.Diagnostics;
using GovInfoDisclosure.Cli.Tests.Foreign;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Browser;

/// <summary>The demo, started as a newcomer starts it, in headless Chromium.</summary>
public sealed class DemoTests
{
    [ForeignFact("node", "chromium")]
    public async Task A_newcomer_loads_the_sample_mends_it_opens_a_file_and_downloads_it()
    {
        string program = Path.Combine(AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "GovInfoDisclosure.Format.AspNetCore.Tests"), Path.Combine("src", "GovInfoDisclosure.Demo"), StringComparison.Ordinal),
            "GovInfoDisclosure.Demo.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        using Process demo = Process.Start(start)!;
        try
        {
            Task<string> address = AddressAsync(demo);
            string[] problems = ForeignCheckers.Demo(
                await address.WaitAsync(TimeSpan.FromMinutes(1)), Path.Combine(Repository.Root, "docs", "samples", "qinghe-2023.md"));
            Assert.Empty(problems);
        }
        finally
        {
            demo.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> AddressAsync(Process demo)
    {
        while (await demo.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("http://", StringComparison.Ordinal))
            {
                _ = demo.StandardOutput.ReadToEndAsync(); // or its output would fill up
                return line[line.IndexOf("http://", StringComparison.Ordinal)..].Split(' ')[0];
            }
        }

        throw new InvalidOperationException("The demo did not start.");
    }
}
