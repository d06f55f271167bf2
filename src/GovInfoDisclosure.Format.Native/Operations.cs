using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Results;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Native;

/// <summary>The tool's commands on bytes: each gives what the command of its name prints, and its exit status.</summary>
internal static class Operations
{
    private static readonly SeriesValidator Series = new();
    private static readonly ImmutableArray<(string, IReportRenderer)> Renderers =
        [.. ReportRenderers.Default.Append(new DocxRenderer()).Append(new XlsxRenderer()).Select(renderer => (renderer.Format, renderer))];

    public static Answer Check(Stream content, CallOptions options)
    {
        var rules = new RuleOptions(options);
        return Result(content, options, rules.FailOn, rules.Check);
    }

    public static Answer Parse(Stream content, CallOptions options) => Result(content, options, Severity.Error, parsed => parsed.Diagnostics);

    /// <summary>The report in a format; nothing where the document holds no report.</summary>
    public static Answer Convert(Stream content, CallOptions options)
    {
        var input = new DocumentInput(options);
        EditionSchema? edition = options.Edition();
        options.Require("to");
        IReportRenderer renderer = options.Choice("to", Renderers.AsSpan());
        var rendering = new RenderOptions
        {
            Script = options.Choice("script", ContractChoices.Scripts.AsSpan()),
            Fragment = options.Flag("fragment"),
            ByteOrderMark = options.Flag("bom"),
        };
        options.End();
        ParseResult parsed = input.Parse(content, edition);
        using var output = new MemoryStream();
        if (parsed.HasReport)
        {
            renderer.Render(parsed.Report, output, rendering);
        }

        return new Answer(Status.Of(parsed, parsed.Diagnostics, Severity.Error), output.GetBuffer().AsMemory(0, (int)output.Length));
    }

    /// <summary>The clean text; nothing where the document cannot be read.</summary>
    public static Answer Normalize(Stream content, CallOptions options)
    {
        var input = new DocumentInput(options);
        OpenCcConfiguration script = options.Choice(
            "to", ("zh-Hans", OpenCcConfiguration.TraditionalToSimplified), ("zh-Hant", OpenCcConfiguration.SimplifiedToTraditional));
        options.End();
        SourceDocument document = input.Read(content);
        if (document.IsUnreadable)
        {
            return Answer.Of(Status.Unreadable, "");
        }

        NormalizedDocument normalized = new TextNormalizer(new OpenCcConverter(script)).Normalize(document);
        return Answer.Of(Status.Of(document.Diagnostics.AddRange(normalized.Diagnostics), Severity.Error), normalized.Text);
    }

    /// <summary>Two years of one body; nothing where a document holds no report.</summary>
    public static Answer Compare(Stream lastYear, Stream thisYear, CallOptions options)
    {
        var rules = new RuleOptions(options);
        var (lastInput, input) = (new DocumentInput(options, "lastYearName"), new DocumentInput(options));
        EditionSchema? edition = options.Edition();
        ResultJsonOptions json = Json(options);
        options.End();
        ParseResult last = lastInput.Parse(lastYear, edition);
        ParseResult now = input.Parse(thisYear, edition);
        if (!last.HasReport || !now.HasReport)
        {
            return Answer.Of(Status.Unreadable, "");
        }

        ImmutableArray<Diagnostic> lastFindings = rules.Check(last);
        ImmutableArray<Diagnostic> findings = rules.Check(now);
        ImmutableArray<Diagnostic> between = Series.Validate(last, now, rules.Validation).Diagnostics;
        return Answer.Of(
            Status.Of([.. lastFindings, .. findings, .. between], rules.FailOn),
            ComparisonJsonWriter.ToJson((last, lastFindings), (now, findings), between, json) + "\n");
    }

    public static Answer Rules(CallOptions options)
    {
        DiagnosticLanguage language = options.Language();
        string? id = options.Text("id");
        options.End();
        return Answer.Of(Status.Ok, (id is null ? RulesJsonWriter.ToJson(language) : RulesJsonWriter.ToJson(RuleOf(id), language)) + "\n");
    }

    public static Answer Schema(CallOptions options)
    {
        EditionSchema edition = options.Edition() ?? throw new BadCallException("The option edition must name one.");
        options.End();
        return Answer.Of(Status.Ok, ReportSchemaWriter.ToJson(edition) + "\n");
    }

    public static Answer Version() => Answer.Of(Status.Ok, ResultJsonOptions.Default.Tool);

    private static Answer Result(Stream content, CallOptions options, Severity failOn, Func<ParseResult, ImmutableArray<Diagnostic>> judge)
    {
        var input = new DocumentInput(options);
        EditionSchema? edition = options.Edition();
        ResultJsonOptions json = Json(options);
        options.End();
        ParseResult parsed = input.Parse(content, edition);
        ImmutableArray<Diagnostic> findings = judge(parsed);
        return Answer.Of(Status.Of(parsed, findings, failOn), ResultJsonWriter.ToJson(parsed, findings, json) + "\n");
    }

    private static ResultJsonOptions Json(CallOptions options) =>
        new() { Language = options.Language(), Locations = options.Flag("locations"), Guidance = options.Flag("guidance") };

    private static DiagnosticDescriptor RuleOf(string id) => DescriptorCatalog.TryFind(id, out DiagnosticDescriptor? rule)
        ? rule
        : throw new BadCallException($"There is no rule “{id}”.");
}
