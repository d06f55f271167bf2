namespace GovInfoDisclosure.Format.Testing;

/// <summary>“读取差异”: one thing that was read otherwise than it was written.</summary>
/// <param name="Address">A JSON Pointer: a cell, or <c>/year</c>, <c>/agency</c>, <c>/edition</c>, <c>/status</c>.</param>
/// <param name="Expected">What the report says.</param>
/// <param name="Read">What was read.</param>
/// <param name="IsFlagged">Whether a finding says so; a difference that no finding tells is a silent error.</param>
public readonly record struct ReadingDifference(string Address, string Expected, string Read, bool IsFlagged)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Address}: {Expected} was read as {Read}{(IsFlagged ? ", and a finding says so" : ", and no finding says so")}";
}
