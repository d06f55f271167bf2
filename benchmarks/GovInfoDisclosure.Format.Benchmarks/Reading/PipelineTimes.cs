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
            double read = Median(steps.Read);
            double normalize = Median(steps.Normalize);
            double parse = Median(steps.NormalizeAndParse) - normalize;
            double validate = Median(steps.Validate);
            double whole = Median(steps.Whole);
            long before = GC.GetAllocatedBytesForCurrentThread();
            steps.Whole();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {read:F1} | {normalize:F1} | {parse:F1} | {validate:F1} | {whole:F1} | {bytes} |"));
        }
    }

    private static double Median<T>(Func<T> step) => MedianTime.Of(() => step(), Calls, WarmUp).TotalMicroseconds;
}
