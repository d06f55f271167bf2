using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

/// <summary>One change to a clean report, and the one finding that it must give.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Change">Makes the failing report.</param>
internal sealed record RuleSample(string Id, string? Address, Func<AnnualReport, AnnualReport> Change)
{
    /// <summary>The passing report.</summary>
    public AnnualReport Clean { get; init; } = CleanReports.Department2021;

    public ValidationOptions Options { get; init; } = ValidationOptions.Default;

    /// <summary>A figure changed.</summary>
    public static RuleSample Figure(string id, string cell, Figure figure, string? address = null) =>
        new(id, address ?? cell, report => report.WithFigure(cell, figure));

    /// <summary>Words of a part of prose changed; every old text must be there.</summary>
    public static RuleSample Words(string id, string part, params (string Old, string New)[] changes) =>
        new(id, part, report => report.WithNarratives(Prose.With(report.Narratives, part, text => changes.Aggregate(text, Replace))));

    /// <summary>A part of prose written anew.</summary>
    public static RuleSample Text(string id, string part, string? text) =>
        new(id, part, report => report.WithNarratives(Prose.With(report.Narratives, part, _ => text)));

    /// <summary>The header changed.</summary>
    public static RuleSample Header(string id, string address, Func<ReportHeader, ReportHeader> change) =>
        new(id, address, report => report.WithHeader(change(report.Header)));

    public RuleSample Of(AnnualReport clean) => this with { Clean = clean };

    public override string ToString() => $"{Id} {Address}";

    private static string? Replace(string? text, (string Old, string New) change)
    {
        Assert.Contains(change.Old, text);
        return text!.Replace(change.Old, change.New, StringComparison.Ordinal);
    }
}

internal static class Prose
{
    public const string Preamble = "/narratives/preamble";
    public const string Overview = "/narratives/overview";
    public const string Issues = "/narratives/issuesAndImprovements";
    public const string Other = "/narratives/otherMatters";

    public static Narratives With(Narratives prose, string part, Func<string?, string?> change) => part switch
    {
        Preamble => prose with { Preamble = change(prose.Preamble) },
        Overview => prose with { Overview = change(prose.Overview) },
        Issues => prose with { IssuesAndImprovements = change(prose.IssuesAndImprovements) },
        _ => prose with { OtherMatters = change(prose.OtherMatters) },
    };
}
