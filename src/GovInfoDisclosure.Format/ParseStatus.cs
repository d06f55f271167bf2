namespace GovInfoDisclosure.Format;

/// <summary>“读取状态”: what a document turned out to be.</summary>
public enum ParseStatus
{
    /// <summary>“报告”: at least one statutory table or the six parts were recognised.</summary>
    Report,

    /// <summary>“不是报告”: readable, but no such report.</summary>
    NotAReport,

    /// <summary>“无法读取”: the bytes could not be decoded or opened.</summary>
    Unreadable,
}
