using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Foreign;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Browser;

/// <summary>All scenarios of the web component, run once in one browser: what went wrong in each, null where nothing did.</summary>
internal static class ComponentRun
{
    private static readonly Lazy<Task<Dictionary<string, string?>>> Run = new(RunAsync);

    public static Task<Dictionary<string, string?>> Results => Run.Value;

    private static async Task<Dictionary<string, string?>> RunAsync()
    {
        string fragment = DisclosureReports.ToHtml(Bodies.Report, new RenderOptions { Fragment = true });
        var samples = new Dictionary<string, string> { ["faulty.md"] = Samples.Faulty, ["faulty.html"] = fragment, ["word.html"] = WordHtml.Of(fragment) };
        await using Host host = await Host.StartAsync(before: app =>
        {
            Serve(app, "/pages", Path.Combine(Repository.Root, "tests", "GovInfoDisclosure.Format.AspNetCore.Tests", "Browser", "Pages"));
            Serve(app, "/wangeditor", Path.Combine(Repository.Root, "tests", "foreign", "node_modules", "@wangeditor", "editor", "dist"));
            app.MapGet("/samples/{name}", (string name) => samples[name]);
            app.MapPost("/published", async (HttpRequest request) => (await request.ReadFormAsync())["content"].ToString());
        });

        var results = new Dictionary<string, string?>();
        foreach (string line in await Task.Run(() => ForeignCheckers.Component(host.Address.ToString())))
        {
            if (!line.StartsWith('{'))
            {
                throw new InvalidOperationException(line); // the run itself broke down
            }

            JsonElement result = JsonDocument.Parse(line).RootElement;
            results.Add(result.GetProperty("scenario").GetString()!, result.GetProperty("error").GetString());
        }

        return results;
    }

    private static void Serve(WebApplication app, string path, string folder) =>
        app.UseStaticFiles(new StaticFileOptions { RequestPath = path, FileProvider = new PhysicalFileProvider(folder) });
}
