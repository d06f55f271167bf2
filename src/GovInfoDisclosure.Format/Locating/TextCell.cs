using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>One cell that a decoder proposes: a trimmed range of the normalised text.</summary>
internal readonly record struct TextCell(int Start, int Length, CellKind Kind, CellDoubt Doubt = CellDoubt.None)
{
    public SourceSpan Span => new(Start, Length);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The cell between two offsets, without the blanks around its text.</summary>
    public static TextCell Between(string text, int start, int end)
    {
        int first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        if (first == end)
        {
            // of a blank cell on a line of its own that line is the place, not the end of the line before
            int line = end > start ? text.LastIndexOf('\n', end - 1, end - start) : -1;
            return new TextCell(line < 0 ? start : line + 1, 0, CellKind.Blank);
        }

        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        ReadOnlySpan<char> content = text.AsSpan(first, end - first);
        return new TextCell(first, end - first, Binding.FigureReader.LooksLikeFigure(content) ? CellKind.Figure : CellKind.Label);
    }
}

internal enum CellKind
{
    Blank,
    Label,
    Figure,
}
