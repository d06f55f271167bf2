using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Rules;

public sealed class ReportValidatorTests
{
    private const string Cell = "/requests/outcomes/disclosed/naturalPerson";

    private static readonly AnnualReport Report = ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 1);
    private static readonly AnnualReport Faulty = Report.WithFigure(Cell, Report.Figures[Cell].Value + 1);

    [Fact]
    public void A_disabled_id_removes_its_findings()
    {
        AnnualReport negative = Report.WithFigure("/proactiveDisclosure/licensing/decisions", -1);
        Assert.Empty(Validate(negative, "GID2104").Diagnostics);
    }

    [Fact]
    public void An_identity_whose_rule_is_switched_off_is_not_evaluated()
    {
        Diagnostic finding = Assert.Single(Validate(Faulty, "GID3003").Diagnostics);
        Assert.Equal("requests.outcomesTotal[naturalPerson]", Assert.Single(finding.Identities));
        Assert.True(finding.Hypotheses.Length > 1, "without the rows other cells of the column may be the wrong one");
        Assert.Empty(Validate(Faulty, "GID3002", "GID3003").Diagnostics);
    }

    [Fact]
    public void A_rule_that_throws_is_a_finding_and_the_other_rules_still_answer()
    {
        var validator = new ReportValidator([new ThrowingRule(new InvalidOperationException("坏了")), .. ReportRules.Default]);
        ImmutableArray<Diagnostic> findings = validator.Validate(Faulty).Diagnostics;
        Assert.Equal(["GID9001", "GID3002"], findings.Select(finding => finding.Id));
        Assert.Contains("InvalidOperationException: 坏了", DiagnosticText.Message(findings[0]));
    }

    [Fact]
    public void A_cancelled_rule_is_not_swallowed() =>
        Assert.Throws<OperationCanceledException>(() => new ReportValidator([new ThrowingRule(new OperationCanceledException())]).Validate(Report));

    [Fact]
    public void A_rule_is_not_asked_about_editions_that_it_does_not_apply_to() =>
        Assert.Empty(new ReportValidator([new ThrowingRule(new InvalidOperationException()) { Edition = "2019" }]).Validate(Report).Diagnostics);

    [Fact]
    public void Findings_without_a_source_stand_in_the_order_of_the_form()
    {
        AnnualReport report = Report
            .WithFigure("/disputes/litigation/direct/total", Report.Figures["/disputes/litigation/direct/total"].Value + 1)
            .WithFigure("/requests/carriedForward/enterprise", Figure.Blank)
            .WithFigure("/proactiveDisclosure/penalties/decisions", -1)
            .WithHeader(new ReportHeader(2020, "某局"));
        Assert.Equal(
            ["GID4001", "GID2104", "GID2101", "GID3004"], Validate(report).Diagnostics.Select(finding => finding.Id));
    }

    [Fact]
    public void A_document_without_a_report_keeps_the_findings_of_reading()
    {
        var empty = new Diagnostic(SourceDescriptors.EmptyDocument);
        var parsed = new ParseResult(
            new SourceDocument("空", SourceKind.Text, ""), ParseStatus.NotAReport, null, RawReport.Empty, ReportLocations.None, [empty]);
        Assert.Same(empty, Assert.Single(new ReportValidator().Validate(parsed).Diagnostics));
        Assert.Empty(new ReportValidator().Validate(parsed, Disabled("GID0001")).Diagnostics);
    }

    [Fact]
    public void Findings_get_their_places_and_are_merged_with_those_of_reading_in_order()
    {
        var late = new Diagnostic(SourceDescriptors.EncodingContradicted) { Location = new SourceSpan(900, 1) };
        Diagnostic[] findings = [.. new ReportValidator().Validate(Parsed(Faulty, late)).Diagnostics];
        Assert.Equal(["GID3002", "GID0005"], findings.Select(finding => finding.Id));
        Assert.Equal(new SourceSpan(300, 2), findings[0].Location);
        Assert.Equal(Responsibility.Document, findings[0].Responsibility);
    }

    [Fact]
    public void A_cell_that_reading_doubts_is_not_blamed_on_the_document()
    {
        Assert.Equal(Responsibility.Extraction, Weigh(Cell));
        Assert.Equal(Responsibility.Extraction, Weigh("/requests/outcomes/disclosed"));
        Assert.Equal(Responsibility.Unknown, Weigh("/requests/outcomes/partlyDisclosed/naturalPerson"));
        Assert.Equal(Responsibility.Document, Weigh("/requests/newlyReceived/enterprise"));
        Assert.Equal(Responsibility.Document, Weigh("/requests"));
    }

    private static Responsibility Weigh(string doubted) => new ReportValidator()
        .Validate(Parsed(Faulty, new Diagnostic(SourceDescriptors.MalformedBytes, doubted)))
        .Diagnostics.Single(finding => finding.Id == "GID3002").Responsibility;

    private static ParseResult Parsed(AnnualReport report, Diagnostic read)
    {
        var figures = report.Figures.Tables.Select(table => new FigureLocation?[table.Schema.Cells.Length]).ToArray();
        Assert.True(report.Edition.TryFindCell(Cell, out CellSchema? cell));
        figures[1][cell.Slot] = new FigureLocation(new SourceSpan(300, 2), "12");
        var locations = new ReportLocations(report.Edition, figures, ImmutableDictionary<string, SourceSpan>.Empty);
        return new ParseResult(new SourceDocument("测试", SourceKind.Text, ""), ParseStatus.Report, report, RawReport.Empty, locations, [read]);
    }

    private static ValidationResult Validate(AnnualReport report, params string[] disabled) =>
        new ReportValidator().Validate(report, Disabled(disabled));

    private static ValidationOptions Disabled(params string[] ids) => new() { DisabledIds = [.. ids] };

    private sealed class ThrowingRule(Exception exception) : IReportRule
    {
        public string? Edition { get; init; }

        public ImmutableArray<DiagnosticDescriptor> Descriptors => [];

        public bool AppliesTo(EditionSchema edition) => Edition is null || edition.Code == Edition;

        public void Check(RuleContext context, DiagnosticSink sink) => throw exception;
    }
}
