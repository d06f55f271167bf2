namespace GovInfoDisclosure.Format.Locating;

/// <summary>What one decoder makes of the text of a table.</summary>
/// <param name="Shape">The decoder's name.</param>
/// <param name="Rows">The rows in order.</param>
/// <param name="ShowsBlanks">Whether a blank cell leaves a trace in this shape, so that the others' positions are certain.</param>
internal sealed record ProposedTable(string Shape, List<ProposedRow> Rows, bool ShowsBlanks)
{
    /// <summary>Whether lines of the text were dropped, so that nothing beside a label does not mean a blank.</summary>
    public bool LostLines { get; init; }
}
