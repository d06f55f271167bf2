namespace GovInfoDisclosure.Format.Rules.Governance;

/// <summary>“检查方案”: which findings count as errors.</summary>
public enum ValidationProfile
{
    /// <summary>“审核”: every finding keeps its severity.</summary>
    Review,

    /// <summary>“发布”: an error that need not keep a report from being published becomes a warning.</summary>
    Publish,
}
