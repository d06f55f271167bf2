using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;

// a report as it came, its findings
ParseResult parsed = DisclosureReports.Parse(File.ReadAllBytes(args[0]), args[0]);
foreach (Diagnostic finding in DisclosureReports.Validate(parsed).Diagnostics)
{
    Console.WriteLine($"{finding.Id} {finding.Address}");
}

// any consistent report, through a Word file and back
var reader = new DocumentReader([.. DocumentReader.DefaultReaders, new DocxSourceReader()]);
Prop.ForAll(ReportArbitraries.Consistent2021(), report =>
{
    using var file = new MemoryStream();
    new DocxRenderer().Render(report, file);
    return report.Equals(new ReportParser().Parse(reader.Read(file.ToArray(), "report.docx")).Report);
}).Check(Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true));
Console.WriteLine("round trips: 20");
