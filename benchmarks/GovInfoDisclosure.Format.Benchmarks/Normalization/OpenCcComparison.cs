using System.Diagnostics;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Benchmarks.Normalization;

/// <summary>Process against process: this program and Debian's opencc convert the same file; also the rates in memory.</summary>
/// <remarks><c>opencc [file]</c>; without a file, the sample report repeated to about 50 MB.</remarks>
internal static class OpenCcComparison
{
    private const int Rounds = 3;

    /// <summary>What the measured process does: reads UTF-8, converts, writes UTF-8.</summary>
    public static void Convert(string configuration, string input, string output)
    {
        OpenCcConverter converter = new(configuration == "t2s"
            ? OpenCcConfiguration.TraditionalToSimplified
            : OpenCcConfiguration.SimplifiedToTraditional);
        const int BufferSize = 1 << 16;
        using var reader = new StreamReader(input, new UTF8Encoding(false), false, BufferSize);
        using var writer = new StreamWriter(output, false, new UTF8Encoding(false), BufferSize);
        converter.Convert(reader, writer);
    }

    public static void Run(string? file)
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, best of {Rounds}");
        foreach (string configuration in (string[])["t2s", "s2t"])
        {
            bool toSimplified = configuration == "t2s";
            string text = file is null
                ? string.Concat(Enumerable.Repeat(toSimplified ? SampleText.Traditional : SampleText.Simplified, 2500))
                : File.ReadAllText(file);
            string input = Path.GetTempFileName();
            string output = Path.GetTempFileName();
            File.WriteAllText(input, text, new UTF8Encoding(false));
            double megabytes = new FileInfo(input).Length / 1e6;
            Processes(configuration, input, output, megabytes);
            InMemory(toSimplified, text, megabytes);
            File.Delete(input);
            File.Delete(output);
        }
    }

    private static void Processes(string configuration, string input, string output, double megabytes)
    {
        double ours = Best(() => Start(Environment.ProcessPath!, "convert", configuration, input, output));
        string here = $"{configuration} process: {Rate(megabytes, ours)}";
        try
        {
            double theirs = Best(() => Start("opencc", "-c", configuration, "-i", input, "-o", output));
            Console.WriteLine($"{here}, opencc {Rate(megabytes, theirs)}, ratio {Number(theirs / ours)}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine($"{here}; opencc is not installed");
        }
    }

    private static void InMemory(bool toSimplified, string text, double megabytes)
    {
        OpenCcConverter converter = toSimplified ? OpenCcConverter.ToSimplified : new(OpenCcConfiguration.SimplifiedToTraditional);
        // by report, as it is used: one string of 50 MB would measure the memory of the machine
        string[] reports = text.Chunk(6000).Select(chunk => new string(chunk)).ToArray();
        double plain = Best(() => Each(reports, report => converter.Convert(report).Length));
        double mapped = Best(() => Each(reports, report => converter.ConvertWithMap(report).Map.ToSource(1)));
        Console.WriteLine($"  in memory {Rate(megabytes, plain)}, with the offset map {Rate(megabytes, mapped)}, share {Number(plain / mapped)}");
        if (!toSimplified)
        {
            return;
        }

        string[] converted = reports.Select(converter.Convert).ToArray();
        double nothing = Best(() => Each(converted, report => converter.Convert(report).Length));
        var normalizer = new Format.Normalization.TextNormalizer();
        double normal = Best(() => Each(reports, report => normalizer.Normalize(Document(report)).Text.Length));
        Console.WriteLine($"  nothing to do {Rate(megabytes, nothing)}, times t2s {Number(plain / nothing)}; whole normalizer {Rate(megabytes, normal)}");
    }

    private static SourceDocument Document(string text) => new("报告", SourceKind.Text, text);

    private static void Each(string[] reports, Func<string, int> action)
    {
        int sum = 0;
        foreach (string report in reports)
        {
            sum ^= action(report);
        }

        GC.KeepAlive(sum);
    }

    private static void Start(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed with {process.ExitCode}");
        }
    }

    private static double Best(Action action)
    {
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            action();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static string Rate(double megabytes, double seconds) => Number(megabytes / seconds) + " MB/s";

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
