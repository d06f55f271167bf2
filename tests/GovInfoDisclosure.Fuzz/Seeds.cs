using System.Text;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Testing.Printing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Fuzz;

/// <summary>Documents of every kind that is read: generated reports as the library prints them, in each shape of text and encoding, and what was found before.</summary>
internal static class Seeds
{
    private static readonly IReportRenderer[] Packages = [new DocxRenderer(), new XlsxRenderer()];

    /// <summary>What made the library fail before it was mended.</summary>
    public static Seed[] Found { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "found")).Order(StringComparer.Ordinal)
            .Select(path => new Seed(Path.GetFileName(path), ShapeOf(Path.GetExtension(path)), File.ReadAllBytes(path))),
    ];

    public static Seed[] All { get; } = [.. EditionSchemas.All.SelectMany(OfEdition), .. Found];

    private static IEnumerable<Seed> OfEdition(EditionSchema edition)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        AnnualReport consistent = Properties.Sample(ReportArbitraries.Consistent(edition), 1)[0];
        AnnualReport[] others = Properties.Sample(ReportArbitraries.Any(edition), 2);
        foreach (AnnualReport report in others.Prepend(consistent))
        {
            // packages take longest: two of each are enough
            foreach (IReportRenderer renderer in ReferenceEquals(report, others[^1]) ? ReportRenderers.Default : ReportRenderers.Default.AddRange(Packages))
            {
                string ending = EndingOf(renderer.Format);
                yield return new Seed($"{edition.Code}.{ending}", ShapeOf("." + ending), Render(renderer, report));
            }
        }

        foreach ((string shape, Func<PrintedTable, string> print) in TextShapes.WithBlanks.Concat(TextShapes.WithoutBlanks).Append(new("glued", TextShapes.Glued)))
        {
            string text = PrintedReport.Of(consistent, print);
            yield return OfText($"{edition.Code} {shape}.txt", text);
        }

        foreach ((string shape, Func<PrintedTable, string> print) in PdfShapes.All)
        {
            yield return OfText($"{edition.Code} {shape}.txt", PrintedReport.Of(consistent, print)) with { Kind = SourceKind.PdfText };
        }

        string printed = PrintedReport.Of(consistent, TextShapes.WithoutBlanks["row per line, blanks"]);
        yield return OfText($"{edition.Code} pages.txt", printed.Replace("\n三、", "\n- 3 -\n\f三、", StringComparison.Ordinal)) with { Kind = SourceKind.PdfText };
        string traditional = new OpenCcConverter(OpenCcConfiguration.SimplifiedToTraditional).Convert(printed);
        foreach (string encoding in new[] { "utf-16", "utf-16BE", "gb18030", "big5" })
        {
            yield return new Seed($"{edition.Code} {encoding}.txt", SeedShape.Bytes, Encoding.GetEncoding(encoding).GetBytes(encoding == "big5" ? traditional : printed));
        }
    }

    private static Seed OfText(string name, string text) => new(name, SeedShape.Text, Encoding.UTF8.GetBytes(text));

    private static byte[] Render(IReportRenderer renderer, AnnualReport report)
    {
        using var output = new MemoryStream();
        renderer.Render(report, output);
        return output.ToArray();
    }

    private static string EndingOf(string format) => format switch
    {
        "text" => "txt",
        "markdown" => "md",
        _ => format,
    };

    private static SeedShape ShapeOf(string ending) => ending switch
    {
        ".html" => SeedShape.Markup,
        ".docx" or ".xlsx" => SeedShape.Package,
        ".txt" or ".md" or ".csv" or ".json" => SeedShape.Text,
        _ => SeedShape.Bytes,
    };
}
