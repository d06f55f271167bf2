using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Benchmarks.Normalization;

/// <summary>Conversion of script in memory, on one report.</summary>
[MemoryDiagnoser]
public class ScriptBenchmarks
{
    private readonly OpenCcConverter _toSimplified = OpenCcConverter.ToSimplified;
    private readonly OpenCcConverter _toTraditional = new(OpenCcConfiguration.SimplifiedToTraditional);

    [Benchmark(Baseline = true)]
    public string T2s() => _toSimplified.Convert(SampleText.Traditional);

    [Benchmark]
    public ConvertedText T2sWithMap() => _toSimplified.ConvertWithMap(SampleText.Traditional);

    [Benchmark]
    public string T2sNothingToDo() => _toSimplified.Convert(SampleText.Simplified);

    [Benchmark]
    public string S2t() => _toTraditional.Convert(SampleText.Simplified);

    [Benchmark]
    public ConvertedText S2tWithMap() => _toTraditional.ConvertWithMap(SampleText.Simplified);
}
