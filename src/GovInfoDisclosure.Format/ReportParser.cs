using System.Collections.Immutable;
using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format;

/// <summary>“解析器”: the flow in a row of calls: normalise, tell the edition, locate parts and tables, bind figures.</summary>
public sealed class ReportParser : IReportParser
{
    private readonly ITextNormalizer _normalizer;
    private readonly ReportCatalog _catalog;
    private readonly EditionDetector _editions;
    private readonly ImmutableArray<ReportLocator> _locators;

    /// <summary>“解析器”: with the library's own normalizer.</summary>
    public ReportParser()
        : this(new TextNormalizer())
    {
    }

    /// <summary>“解析器”: with a normalizer.</summary>
    /// <exception cref="ArgumentNullException">The normalizer is null.</exception>
    public ReportParser(ITextNormalizer normalizer)
        : this(normalizer, ReportCatalog.Default)
    {
    }

    internal ReportParser(ITextNormalizer normalizer, ReportCatalog catalog)
    {
        _normalizer = Guard.NotNull(normalizer, nameof(normalizer));
        _catalog = catalog;
        _editions = new EditionDetector(catalog.Editions);
        _locators = [.. catalog.Editions.Select(edition => new ReportLocator(edition))];
    }

    /// <inheritdoc/>
    public ParseResult Parse(SourceDocument document, ParseOptions? options = null, CancellationToken token = default)
    {
        Guard.NotNull(document, nameof(document));
        options ??= ParseOptions.Default;
        token.ThrowIfCancellationRequested();
        try
        {
            return Parse(document, options.Edition, new WorkMeter(options.MaxSteps, token.ThrowIfCancellationRequested), token);
        }
        catch (WorkLimitException)
        {
            var finding = new Diagnostic(LocatingDescriptors.TooMuchWork, null, new DiagnosticArgument("limit", options.MaxSteps));
            return Without(document, ParseStatus.Unreadable, document.Diagnostics.Add(finding));
        }
    }

    internal ParseResult Parse(SourceDocument document, EditionSchema? wanted, WorkMeter work, CancellationToken token)
    {
        if (document.IsUnreadable)
        {
            return Without(document, ParseStatus.Unreadable, document.Diagnostics);
        }

        if (document.Kind == SourceKind.Json)
        {
            return JsonReportParser.Parse(document, _catalog);
        }

        NormalizedDocument normalized = _normalizer.Normalize(document, token);
        SourceGrid? list = FigureListReader.Find(normalized);
        if (list is not null && normalized.Grids.Length == 1 && FigureListReader.Read(normalized, list, _catalog) is { } listed)
        {
            return listed;
        }

        // a list behind the tables says again what they say; they are what people fill in
        string text = RunningHeads.Blank(normalized.Text);
        var compact = new CompactText(list is null ? text : text.Substring(0, list.Span.Start));
        int? boundary = ReportBoundary.Find(compact, _catalog.Editions);
        compact = boundary is { } end ? new CompactText(compact.Source.Substring(0, end)) : compact;
        FoundHeading?[] headings = _locators[^1].LocateHeadings(compact);
        HeaderReading header = HeaderReader.Read(compact.Source, FrontOf(compact, headings));
        EditionSchema edition = wanted ?? _editions.Detect(compact, header.Header.Year);
        token.ThrowIfCancellationRequested();
        ReportLocator locator = LocatorOf(edition);
        headings = edition.Sections == _locators[^1].Edition.Sections ? headings : locator.LocateHeadings(compact);
        LocatedReport located = locator.Locate(compact, headings, normalized.Grids, document.Kind, work);
        if (!located.IsReport || (!located.HasTable && NotAReport.IsNotice(compact)))
        {
            // one error says why: an empty document has said it already
            return Without(
                document,
                ParseStatus.NotAReport,
                document.Diagnostics.Any(finding => finding.Severity == Severity.Error)
                    ? document.Diagnostics
                    : document.Diagnostics.Add(NotAReport.Explain(compact, header.Header)));
        }

        token.ThrowIfCancellationRequested();
        var sink = new DiagnosticSink();
        if (boundary is { } next)
        {
            sink.Add(new Diagnostic(LocatingDescriptors.MoreThanOneReport) { Location = normalized.ToSource(new SourceSpan(next, 0)) });
        }

        if (header.IsYearLikely)
        {
            sink.Add(new Diagnostic(LocatingDescriptors.YearLikely, "/year", new DiagnosticArgument("year", header.Header.Year!.Value)));
        }

        BoundReport bound = new ReportBinder(normalized, located, sink).Bind(header);
        AnnualReport report = _catalog.Create(header.Header, bound.Narratives, bound.Figures);
        return new ParseResult(
            document, ParseStatus.Report, report, located.ToRaw() with { Text = compact.Source, Unclaimed = UnclaimedText.Find(compact.Source, located, header) }, bound.Locations,
            [.. document.Diagnostics, .. normalized.Diagnostics, .. sink.ToImmutable()]);
    }

    private static ParseResult Without(SourceDocument document, ParseStatus status, ImmutableArray<Diagnostic> diagnostics) =>
        new(document, status, null, RawReport.Empty, ReportLocations.None, diagnostics);

    // title and preamble stand before the first heading; without any, at the beginning
    private static int FrontOf(CompactText compact, FoundHeading?[] headings) =>
        Array.Find(headings, heading => heading is not null)?.Span.Start ?? Math.Min(compact.Source.Length, 3000);

    private ReportLocator LocatorOf(EditionSchema edition) =>
        _locators.FirstOrDefault(locator => ReferenceEquals(locator.Edition, edition)) ?? new ReportLocator(edition);
}
