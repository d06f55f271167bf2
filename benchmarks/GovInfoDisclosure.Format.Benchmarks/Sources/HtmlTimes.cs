using System.Globalization;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;

namespace GovInfoDisclosure.Format.Benchmarks.Sources;

/// <summary>The median of nine runs per page, all steps in one process: a table in a minute. Files are measured beside the samples.</summary>
internal static class HtmlTimes
{
    private const int WarmUp = 1000;

    public static void Print(string[] files)
    {
        Console.WriteLine("| page | KB | read ms | whole ms | AngleSharp ms | whole / AngleSharp |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: |");
        foreach ((string name, byte[] page) in SamplePages.All.Select(page => (page.Key, page.Value)).Concat(files.Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))))
        {
            var steps = new HtmlBenchmarks { Page = name };
            steps.Use(page);
            RunTimes[] times = InTurn(page.Length, () => steps.Read(), () => steps.Whole(), () => steps.AngleSharp());
            string medians = string.Join(" | ", times.Select(time => time.Median.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {page.Length / 1000.0:F0} | {medians} | {times[1].RatioTo(times[2]):F2} |"));
        }

        var reader = new HtmlSourceReader();
        foreach ((string name, byte[] page) in SamplePages.Hostile)
        {
            double time = InTurn(page.Length, () => reader.Read(page, name, ReadLimits.Default))[0].Median.TotalMilliseconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"16 MB of {name}: refused in {time:F0} ms"));
        }
    }

    // a page of a megabyte is measured by single calls
    private static RunTimes[] InTurn(int bytes, params Action[] steps)
    {
        int calls = Math.Max(1, 1_000_000 / bytes);
        return MedianTime.InTurn(steps, calls, calls == 1 ? 1 : WarmUp);
    }
}
