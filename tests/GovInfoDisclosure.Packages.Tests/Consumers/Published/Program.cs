using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.DependencyInjection;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.OpenXml.DependencyInjection;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;
using Microsoft.Extensions.DependencyInjection;

using ServiceProvider services = new ServiceCollection().AddGovInfoDisclosureOpenXml().BuildServiceProvider();
SourceDocument document = services.GetRequiredService<DocumentReader>().Read(File.ReadAllBytes(args[0]), args[0]);
ParseResult parsed = services.GetRequiredService<IReportParser>().Parse(document);
foreach (Diagnostic finding in services.GetRequiredService<IReportValidator>().Validate(parsed).Diagnostics)
{
    Console.WriteLine($"{finding.Id} {finding.Address}");
}

using var file = new MemoryStream();
new DocxRenderer().Render(parsed.Report!, file);
Console.WriteLine(ReportJsonReader.TryRead(ReportJsonWriter.ToJson(parsed.Report!), out var again, out _) && again.Equals(parsed.Report));
