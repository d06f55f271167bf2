using System.Diagnostics;
using System.Globalization;

namespace GovInfoDisclosure.Fuzz;

/// <summary>Damaged documents in a row on one thread; whatever breaks a bound is written to a file. Memory is bounded by the limit of the heap in the project file.</summary>
internal sealed class FuzzRun(int seed, string folder)
{
    /// <summary>For inputs up to a megabyte; processor time, so that another program on the machine breaks no bound.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);
    private const int EveryFormatOneOf = 16;
    private const int TwiceOneOf = 64;
    private const int Progress = 50_000;

    private int _failures;
    private (TimeSpan Time, long Number) _slowest;
    private (long Bytes, long Number) _largest;

    /// <summary>How many inputs broke a bound.</summary>
    public int Run(long from, long count)
    {
        var watch = Stopwatch.StartNew();
        for (long number = from; number < from + count; number++)
        {
            Try(number);
            if ((number - from + 1) % Progress == 0)
            {
                Report(number - from + 1, watch.Elapsed);
            }
        }

        Report(count, watch.Elapsed);
        return _failures;
    }

    private void Try(long number)
    {
        FuzzCase input = FuzzCase.Of(seed, number);

        // a token ends what never would: that it does is a bound, too
        using var hang = new CancellationTokenSource(Hang);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        try
        {
            string json = FuzzTarget.Run(input, number % EveryFormatOneOf == 0, hang.Token);
            TimeSpan time = Environment.CpuUsage.TotalTime - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            _slowest = time > _slowest.Time ? (time, number) : _slowest;
            _largest = allocated > _largest.Bytes ? (allocated, number) : _largest;
            if (time > MostTime)
            {
                Keep(number, input, $"took {time.TotalSeconds:F1} s");
            }

            if (number % TwiceOneOf == 0 && json != FuzzTarget.Run(input, inEveryFormat: false))
            {
                Keep(number, input, "gave another result the second time");
            }
        }
        catch (Exception e)
        {
            Keep(number, input, e.ToString());
        }
    }

    private void Keep(long number, FuzzCase input, string problem)
    {
        _failures++;
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}-{input.Name}"));
        File.WriteAllBytes(path, input.Content);
        Console.WriteLine($"case {number} ({input.Kind}, {input.Content.Length} bytes), kept as {path}: {problem}");
    }

    private void Report(long done, TimeSpan elapsed) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{done} inputs in {elapsed.TotalMinutes:F1} min, {_failures} failures; slowest {_slowest.Time.TotalMilliseconds:F0} ms (case {_slowest.Number}), most allocated {_largest.Bytes >> 20} MiB (case {_largest.Number}), peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
}
