using System.Diagnostics;
using GovInfoDisclosure.Format.AspNetCore;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.OpenXml.DependencyInjection;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.Format.Benchmarks.Serving;

/// <summary>A server of its own process that says on request what it has used: address first, then for each line that it is sent one line.</summary>
internal static class LoadServer
{
    public static async Task RunAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGovInfoDisclosureOpenXml();
        await using WebApplication app = builder.Build();
        app.MapGovInfoDisclosure("/govinfo");
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        while (await Console.In.ReadLineAsync() is { } question)
        {
            Console.WriteLine(question == "alone" ? Alone() : Used());
        }
    }

    // processor milliseconds so far, bytes alive after a collection
    private static string Used() => FormattableString.Invariant(
        $"{Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds:F0} {GC.GetTotalMemory(forceFullCollection: true)}");

    // processor milliseconds of one check without a server: the same steps in this warm process, nothing else at work
    private static string Alone()
    {
        const int Checks = 200;
        var reader = new DocumentReader();
        var parser = new ReportParser();
        var validator = new ReportValidator();
        byte[] page = LoadPage.Content;
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        for (int i = 0; i < Checks; i++)
        {
            ParseResult parsed = parser.Parse(reader.Read(page, "document", SourceKind.Html));
            ResultJsonWriter.ToJson(parsed, validator.Validate(parsed).Diagnostics, indented: false);
        }

        return FormattableString.Invariant($"{(Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Checks:F4}");
    }
}
