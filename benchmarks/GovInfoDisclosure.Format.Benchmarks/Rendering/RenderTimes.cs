using System.Globalization;
using GovInfoDisclosure.Format.Benchmarks.Reading;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Benchmarks.Rendering;

/// <summary>The median of nine runs per document and text format, after warm-up, on one thread.</summary>
internal static class RenderTimes
{
    private const int Calls = 200;
    private const int WarmUp = 2000;

    public static void Print()
    {
        Console.WriteLine("| document | " + string.Join(" | ", ReportRenderers.Default.Select(renderer => renderer.Format + " µs")) + " |");
        Console.WriteLine("| --- |" + string.Concat(ReportRenderers.Default.Select(_ => " --: |")));
        foreach (string name in SampleDocuments.Names)
        {
            AnnualReport report = DisclosureReports.Parse(SampleDocuments.Read(name), name).GetReportOrThrow();
            IEnumerable<string> times = ReportRenderers.Default.Select(renderer =>
                MedianTime.Of(() => renderer.Render(report, Stream.Null), Calls, WarmUp).TotalMicroseconds.ToString("F1", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {name} | {string.Join(" | ", times)} |");
        }
    }
}
