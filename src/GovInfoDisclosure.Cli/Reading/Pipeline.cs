using System.Collections.Immutable;
using GovInfoDisclosure.Cli.External;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>From a file to its findings; safe to use from many threads once it is prepared.</summary>
internal sealed class Pipeline(bool validates, SourceKind kind, EditionSchema? edition, SettingsSource? settings, CancellationToken token)
{
    private readonly DocumentReader _reader = new([.. DocumentReader.DefaultReaders, .. FileReaders.All]);
    private readonly IReportParser _parser = new ReportParser();
    private readonly IReportValidator _validator = new ReportValidator();
    private readonly ISeriesValidator _series = new SeriesValidator();
    private readonly ParseOptions _options = new() { Edition = edition };

    /// <summary>Last year's report, when this year's is to be held against it.</summary>
    public ParseResult? LastYear { get; init; }

    /// <summary>Whether there is a reader for a file of this name; with a kind given by the user there is one for every file.</summary>
    public bool CanRead(string path) => _reader.CanRead(KindOf(path));

    /// <summary>Reads the settings for the documents to come; what is wrong with them, or null.</summary>
    public string? Prepare(IEnumerable<string> documents) => settings?.Prepare(documents);

    public DocumentResult Process(Stream content, string name)
    {
        ParseResult parsed = _parser.Parse(_reader.Read(content, name, kind, token: token), _options, token);
        return new DocumentResult(parsed, validates ? Validate(parsed, OptionsFor(name)) : parsed.Diagnostics);
    }

    /// <summary>The findings between last year's and this year's document.</summary>
    public ImmutableArray<Diagnostic> Compare(ParseResult lastYear, ParseResult thisYear, ValidationOptions options) =>
        _series.Validate(lastYear, thisYear, options, token).Diagnostics;

    /// <summary>The options for a document that was prepared.</summary>
    public ValidationOptions OptionsFor(string document) => settings?.For(document) ?? ValidationOptions.Default;

    private ImmutableArray<Diagnostic> Validate(ParseResult parsed, ValidationOptions options)
    {
        ImmutableArray<Diagnostic> found = _validator.Validate(parsed, options, token).Diagnostics;
        return LastYear is null
            ? found
            : [.. found.Concat(Compare(LastYear, parsed, options)).OrderBy(finding => finding.Location?.Start ?? -1)];
    }

    private SourceKind KindOf(string path) => kind == SourceKind.Auto ? DocumentReader.KindOf(path) : kind;
}
