using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;

namespace GovInfoDisclosure.Format.Benchmarks.Sources;

/// <summary>From the bytes of a page to the report, beside AngleSharp's own parse of the same page.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private static readonly ReadLimits Limits = new() { MaxElements = 1_000_000 };
    private readonly HtmlSourceReader _reader = new();
    private readonly ReportParser _parser = new();
    private readonly HtmlParser _angleSharp = new();
    private byte[] _bytes = [];
    private string _text = "";

    [ParamsSource(nameof(Names))]
    public string Page { get; set; } = "";

    public static IEnumerable<string> Names => SamplePages.All.Keys;

    [GlobalSetup]
    public void Setup() => Use(SamplePages.All[Page]);

    public void Use(byte[] page)
    {
        _bytes = page;
        _text = Encoding.UTF8.GetString(page);
    }

    [Benchmark(Baseline = true)]
    public IHtmlDocument AngleSharp() => _angleSharp.ParseDocument(_text);

    [Benchmark]
    public ParseResult Whole() => _parser.Parse(Read());

    [Benchmark]
    public SourceDocument Read() => _reader.Read(_bytes, Page, Limits);
}
