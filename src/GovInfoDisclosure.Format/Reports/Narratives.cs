using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“文字部分”: the prose of the report; each null where the document does not have it.</summary>
public sealed record Narratives
{
    /// <summary>“空”: no prose.</summary>
    public static Narratives Empty { get; } = new();

    /// <summary>“文字部分”: no prose yet.</summary>
    public Narratives()
    {
    }

    /// <summary>“文字部分”: with everything at once.</summary>
    public Narratives(string? preamble, string? overview, string? issuesAndImprovements, string? otherMatters)
    {
        Preamble = preamble;
        Overview = overview;
        IssuesAndImprovements = issuesAndImprovements;
        OtherMatters = otherMatters;
    }

    /// <summary>“引言”: what stands before part one.</summary>
    public string? Preamble { get; init; }

    /// <summary>“一、总体情况”.</summary>
    public string? Overview { get; init; }

    /// <summary>“一、总体情况”的小节: its sub-parts （一）, （二） … as printed; empty where it has none. Taken from <see cref="Overview"/>.</summary>
    public ImmutableArray<NarrativePart> GetOverviewParts() => NarrativeOutline.Of(Overview);

    /// <summary>“五、存在的主要问题及改进情况”.</summary>
    public string? IssuesAndImprovements { get; init; }

    /// <summary>“六、其他需要报告的事项”.</summary>
    public string? OtherMatters { get; init; }
}
