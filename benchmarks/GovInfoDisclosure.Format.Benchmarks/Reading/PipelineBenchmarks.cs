using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Text;

namespace GovInfoDisclosure.Format.Benchmarks.Reading;

/// <summary>From the bytes of a text document to its findings, and the share of each step.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly TextSourceReader _reader = new();
    private readonly TextNormalizer _normalizer = new();
    private readonly ReportParser _parser = new();
    private readonly ReportValidator _validator = new();
    private byte[] _bytes = [];
    private SourceDocument _document = null!;
    private ParseResult _parsed = null!;

    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "";

    public static IEnumerable<string> Names => SampleDocuments.Names;

    [GlobalSetup]
    public void Setup()
    {
        _bytes = SampleDocuments.Read(Document);
        _document = Read();
        _parsed = _parser.Parse(_document);
    }

    [Benchmark(Baseline = true)]
    public ValidationResult Whole() => _validator.Validate(_parser.Parse(Read()));

    [Benchmark]
    public SourceDocument Read() => _reader.Read(_bytes, Document, ReadLimits.Default);

    [Benchmark]
    public NormalizedDocument Normalize() => _normalizer.Normalize(_document);

    [Benchmark]
    public ParseResult NormalizeAndParse() => _parser.Parse(_document);

    [Benchmark]
    public ValidationResult Validate() => _validator.Validate(_parsed);
}
