using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“汇总成员”: one document of a roll-up, and whether it takes part; immutable, equal by content.</summary>
public sealed record RollupMember
{
    internal RollupMember(string source, AnnualReport? report, RollupExclusion? reason)
    {
        Source = Guard.NotNull(source, nameof(source));
        Report = report;
        Reason = reason;
    }

    /// <summary>“来源”: the name of the document.</summary>
    public string Source { get; }

    /// <summary>“报告”: null where there is none in the document.</summary>
    public AnnualReport? Report { get; }

    /// <summary>“未计入的原因”: null when it takes part.</summary>
    public RollupExclusion? Reason { get; }

    /// <summary>“已计入”: whether its figures are in the sum.</summary>
    public bool Included => Reason is null;

    /// <summary>“称呼”: the body, else the name of the document.</summary>
    public string Name => Report?.Header.Agency ?? Source;
}

/// <summary>“未计入的原因”: why a document takes no part in a roll-up.</summary>
public enum RollupExclusion
{
    /// <summary>“无法读取”: the document could not be opened or decoded.</summary>
    Unreadable,

    /// <summary>“不是报告”: the document is no annual report.</summary>
    NotAReport,

    /// <summary>“年度不同”: it is of another year.</summary>
    OtherYear,

    /// <summary>“格式不同”: it uses another edition of the form.</summary>
    OtherEdition,

    /// <summary>“机关重复”: another report of the same body and year was taken already.</summary>
    SameAgency,
}
