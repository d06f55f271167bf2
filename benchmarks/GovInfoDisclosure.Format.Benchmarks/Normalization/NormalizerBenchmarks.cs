using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Benchmarks.Normalization;

/// <summary>The whole normalizer on one report, by damage.</summary>
[MemoryDiagnoser]
public class NormalizerBenchmarks
{
    private readonly TextNormalizer _normalizer = new();
    private readonly SourceDocument _simplified = Document(SampleText.Simplified);
    private readonly SourceDocument _traditional = Document(SampleText.Traditional);
    private readonly SourceDocument _damaged = Document(SampleText.Damaged);

    [Benchmark(Baseline = true)]
    public NormalizedDocument NothingToDo() => _normalizer.Normalize(_simplified);

    [Benchmark]
    public NormalizedDocument Traditional() => _normalizer.Normalize(_traditional);

    [Benchmark]
    public NormalizedDocument TraditionalWithDebris() => _normalizer.Normalize(_damaged);

    [Benchmark]
    public int TraditionalWithDebrisAndItsChanges() => _normalizer.Normalize(_damaged).Changes.Length;

    private static SourceDocument Document(string text) => new("报告", SourceKind.Text, text);
}
