using GovInfoDisclosure.Format.AspNetCore;
using GovInfoDisclosure.Format.OpenXml.DependencyInjection;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddGovInfoDisclosureOpenXml();
if (string.IsNullOrEmpty(builder.Configuration["urls"]))
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

WebApplication app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapGovInfoDisclosure("/govinfo");
app.MapGet("/sample.md", () => TypedResults.PhysicalFile(Path.Combine(app.Environment.ContentRootPath, "sample.md"), "text/markdown; charset=utf-8"));
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"打开 {string.Join(' ', app.Urls)}  （Ctrl+C 结束）"));
app.Run();
