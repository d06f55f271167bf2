using System.Text.Json;
using GovInfoDisclosure.Format.AspNetCore;
using GovInfoDisclosure.Format.OpenXml.DependencyInjection;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddGovInfoDisclosureOpenXml();
WebApplication app = builder.Build();
app.MapGovInfoDisclosure("/govinfo");
await app.StartAsync();

// the page asks for the component, the component for the findings
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine((await client.GetStringAsync("/govinfo/govinfo-check.js")).Contains("customElements") ? "component" : "no component");
using var content = new ByteArrayContent(File.ReadAllBytes(args[0]));
content.Headers.ContentType = new("text/markdown");
using HttpResponseMessage response = await client.PostAsync("/govinfo/check", content);
using var result = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
foreach (JsonElement finding in result.RootElement.GetProperty("diagnostics").EnumerateArray())
{
    Console.WriteLine($"{finding.GetProperty("id")} {(finding.TryGetProperty("address", out JsonElement address) ? address : "")}");
}

await app.StopAsync();
