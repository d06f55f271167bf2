using System.Globalization;

namespace GovInfoDisclosure.Format.Benchmarks.Reading;

/// <summary>The median of nine runs per document and step, after warm-up, on one thread: a table in a few seconds.</summary>
internal static class PipelineTimes
{
    private const int Calls = 200;
    private const int WarmUp = 3000;

    public static void Print()
    {
        Console.WriteLine("| document | read µs | normalise µs | parse µs | validate µs | whole µs | bytes |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: | --: |");
        foreach (string name in SampleDocuments.Names)
        {
            var steps = new PipelineBenchmarks { Document = name };
            steps.Setup();
            double[] times = InTurn(() => steps.Read(), () => steps.Normalize(), () => steps.NormalizeAndParse(), () => steps.Validate(), () => steps.Whole());
            long before = GC.GetAllocatedBytesForCurrentThread();
            steps.Whole();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {times[0]:F1} | {times[1]:F1} | {times[2] - times[1]:F1} | {times[3]:F1} | {times[4]:F1} | {bytes} |"));
        }
    }

    private static double[] InTurn(params Action[] steps) =>
        [.. MedianTime.InTurn(steps, Calls, WarmUp).Select(time => time.Median.TotalMicroseconds)];
}
