using GovInfoDisclosure.Format.Binding;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>What one decoder makes of the text of a table.</summary>
/// <param name="Shape">The decoder's name.</param>
/// <param name="Rows">The rows in order.</param>
/// <param name="ShowsBlanks">Whether a blank cell leaves a trace in this shape, so that the others' positions are certain.</param>
internal sealed record ProposedTable(string Shape, List<ProposedRow> Rows, bool ShowsBlanks)
{
    /// <summary>Whether the end of a row leaves a trace; else rows of headings run together.</summary>
    public bool ShowsRowEnds { get; init; } = true;

    /// <summary>Whether lines of the text were dropped, so that nothing beside a label does not mean a blank.</summary>
    public bool LostLines { get; init; }

    /// <summary>
    /// Whether a row has lost what parted two of its cells, or a character stands among them that may be one of a label, and nothing
    /// shows which: then the others may be those of other columns.
    /// </summary>
    public bool HasMergedCells(string text, ProposedRow row) => !ShowsBlanks && row.Tail.Exists(cell => HoldsSeveral(cell.In(text)) || IsLostCharacter(cell.In(text)));

    // “、” is left of the number of a label
    private static bool IsLostCharacter(ReadOnlySpan<char> cell) => cell.IndexOfAny("\uFFFD?？、".AsSpan()) >= 0 && cell.IndexOfAny("0123456789".AsSpan()) < 0;

    // blanks between digits, in what is no number
    private static bool HoldsSeveral(ReadOnlySpan<char> cell)
    {
        bool isParted = false;
        bool hasDigit = false;
        foreach (char c in cell)
        {
            bool isDigit = c is >= '0' and <= '9';
            if (isDigit && isParted)
            {
                return !NumberReader.TryRead(cell, out NumberReading reading) || !reading.IsWhole;
            }

            hasDigit |= isDigit;
            isParted |= hasDigit && char.IsWhiteSpace(c);
        }

        return false;
    }
}
