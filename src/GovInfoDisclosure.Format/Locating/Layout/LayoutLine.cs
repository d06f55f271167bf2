using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>One word of a text that keeps the columns of its pages, and where on the line it stands.</summary>
/// <param name="Cell">The word.</param>
/// <param name="Column">Where it begins.</param>
/// <param name="Next">Where the next word of the line begins.</param>
internal readonly record struct LayoutWord(TextCell Cell, int Column, int Next)
{
    /// <summary>Where on the page it ends if its characters are so many columns wide, which the text does not show.</summary>
    public int End(double width) => Math.Min(Next, Column + (int)Math.Ceiling(Cell.Length * width));
}

/// <summary>One line of such a text: figures at its end, and the words before them.</summary>
internal sealed class LayoutLine(int number, int page, List<LayoutWord> labels, List<LayoutWord> figures)
{
    private const int MaxLines = 1000;  // a statutory table has some two hundred
    private const int MaxWords = 3000;  // and some four hundred words
    private const int LongestPageNumber = 3;

    public int Number { get; } = number;

    public int Page { get; } = page;

    public List<LayoutWord> Labels { get; } = labels;

    public List<LayoutWord> Figures { get; } = figures;

    /// <summary>The lines of a range that hold anything, page numbers left out; null when they are too many for a table.</summary>
    public static List<LayoutLine>? Read(string text, SourceSpan span)
    {
        var found = new List<LayoutLine>();
        var lines = new LineReader(text, span);
        int page = 0;
        int words = 0;
        for (int number = 0; lines.Read(); number++)
        {
            int start = lines.Start;
            for (int feed; (feed = text.IndexOf('\f', start, lines.End - start)) >= 0; start = feed + 1)
            {
                page++;
            }

            if (lines.IsBlank || lines.IsPageNumber || IsLonePageNumber(text, start, lines.End))
            {
                continue;
            }

            found.Add(Of(text, start, lines.End, number, page));
            words += found[^1].Labels.Count + found[^1].Figures.Count;
            if (found.Count > MaxLines || words > MaxWords)
            {
                return null;
            }
        }

        return found;
    }

    private static LayoutLine Of(string text, int start, int end, int number, int page)
    {
        int line = start == 0 ? 0 : text.LastIndexOfAny(['\n', '\f'], start - 1) + 1;
        TextCell[] cells = [.. SpacedCells.Read(text, start, end)];
        List<LayoutWord> words = [.. cells.Select((cell, i) => new LayoutWord(cell, cell.Start - line, i + 1 < cells.Length ? cells[i + 1].Start - line : int.MaxValue))];
        int figures = words.FindLastIndex(word => word.Cell.Kind != CellKind.Figure) + 1;
        return new LayoutLine(number, page, words.GetRange(0, figures), words.GetRange(figures, words.Count - figures));
    }

    // a number alone on the last line of a page
    private static bool IsLonePageNumber(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start).Trim();
        ReadOnlySpan<char> rest = text.AsSpan(end).TrimStart(" \n".AsSpan());
        return line.Length <= LongestPageNumber && line.TrimStart("0123456789".AsSpan()).IsEmpty && (rest.IsEmpty || rest[0] == '\f');
    }
}
