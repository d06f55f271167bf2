using System.Diagnostics;
using System.Globalization;
using GovInfoDisclosure.Format.Benchmarks.Reading;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Benchmarks.Rendering;

/// <summary>The median of nine runs per document and text format, after warm-up, on one thread.</summary>
internal static class RenderTimes
{
    private const int Runs = 9;
    private const int Calls = 200;

    public static void Print()
    {
        Console.WriteLine("| document | " + string.Join(" | ", ReportRenderers.Default.Select(renderer => renderer.Format + " µs")) + " |");
        Console.WriteLine("| --- |" + string.Concat(ReportRenderers.Default.Select(_ => " --: |")));
        foreach (string name in SampleDocuments.Names)
        {
            AnnualReport report = DisclosureReports.Parse(SampleDocuments.Read(name), name).GetReportOrThrow();
            IEnumerable<string> times = ReportRenderers.Default.Select(renderer =>
                Median(() => renderer.Render(report, Stream.Null)).ToString("F1", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {name} | {string.Join(" | ", times)} |");
        }
    }

    private static double Median(Action step)
    {
        for (int i = 0; i < 2000; i++)
        {
            step();
        }

        var times = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Calls; i++)
            {
                step();
            }

            times[run] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Calls;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
