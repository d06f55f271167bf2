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
    public const int LeastFigures = 3;

    public int Number { get; } = number;

    public int Page { get; } = page;

    public List<LayoutWord> Labels { get; } = labels;

    public List<LayoutWord> Figures { get; } = figures;

    /// <summary>Whether figures stand before a word: more than the number of a row. Then the line is none of a page.</summary>
    public bool HoldsRows => Labels.Count(word => word.Cell.Kind == CellKind.Figure) > 1;

    /// <summary>
    /// The lines of a range that hold anything, page numbers left out; null when they are too many for a table. Columns are counted in
    /// characters, as PDF tools write them, or as a terminal shows them, an ideograph on two: the one in which rows end below each other.
    /// </summary>
    public static List<LayoutLine>? Read(string text, SourceSpan span)
    {
        List<LayoutLine>? counted = Read(text, span, ideograph: 1);
        List<LayoutLine>? set = counted is null ? null : Read(text, span, ideograph: 2);
        return counted is not null && set is not null && 2 * Ends(set) < Ends(counted) ? set : counted;
    }

    // on how many columns rows of figures end: where they stand below each other, on few
    private static int Ends(List<LayoutLine> lines) =>
        lines.Where(line => line.Figures.Count >= LeastFigures).Select(line => (line.Page, line.Figures[^1].End(1))).Distinct().Count();

    private static List<LayoutLine>? Read(string text, SourceSpan span, int ideograph)
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

            found.Add(Of(text, start, lines.End, number, page, ideograph));
            words += found[^1].Labels.Count + found[^1].Figures.Count;
            if (found.Count > MaxLines || words > MaxWords)
            {
                return null;
            }
        }

        return found;
    }

    private static LayoutLine Of(string text, int start, int end, int number, int page, int ideograph)
    {
        int at = start == 0 ? 0 : text.LastIndexOfAny(['\n', '\f'], start - 1) + 1;
        int column = 0;
        TextCell[] cells = [.. SpacedCells.Read(text, start, end)];
        var columns = new int[cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            for (; at < cells[i].Start; at++)
            {
                column += IsWide(text[at]) ? ideograph : 1;
            }

            columns[i] = column;
        }

        List<LayoutWord> words = [.. cells.Select((cell, i) => new LayoutWord(cell, columns[i], i + 1 < cells.Length ? columns[i + 1] : int.MaxValue))];
        int figures = words.FindLastIndex(word => word.Cell.Kind != CellKind.Figure) + 1;
        return new LayoutLine(number, page, words.GetRange(0, figures), words.GetRange(figures, words.Count - figures));
    }

    // the signs of Chinese text, and what a lost character was
    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF60') or '\uFFFD' or '“' or '”';

    // a number alone on the last line of a page
    private static bool IsLonePageNumber(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start).Trim();
        ReadOnlySpan<char> rest = text.AsSpan(end).TrimStart(" \n".AsSpan());
        return line.Length <= LongestPageNumber && line.TrimStart("0123456789".AsSpan()).IsEmpty && (rest.IsEmpty || rest[0] == '\f');
    }
}
