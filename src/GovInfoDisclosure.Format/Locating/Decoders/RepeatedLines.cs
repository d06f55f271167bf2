using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Tells whether lines that repeat the one before were dropped on the way, as crawlers do; the zeros of a report are such lines.</summary>
internal static class RepeatedLines
{
    private const int LeastCells = 25; // of some two hundred and fifty in a report
    private const int LongestCell = 12;
    private const int LongestRepeated = 3; // figures, marks and 其他, which every form repeats
    private const int CellsPerLikeness = 50; // of so many cells damage may have made two of the longer ones alike

    /// <summary>Whether of many figures or marks on lines of their own no two neighbours are equal, or of many cells none but two that damage may have made alike.</summary>
    public static bool WereDropped(string text)
    {
        int figures = 0;
        int cells = 0;
        int likenesses = 0;
        var different = new HashSet<string>(StringComparer.Ordinal);
        bool hasNeighbours = false;
        bool hasRepeated = false;
        bool endInBars = false;
        ReadOnlySpan<char> before = default;
        var lines = new LineReader(text, new SourceSpan(0, text.Length));
        while (lines.Read() && !(hasNeighbours && hasRepeated))
        {
            if (lines.IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> line = lines.Line;
            ReadOnlySpan<char> cell = line.Trim(" |\t".AsSpan());
            endInBars = cell.IsEmpty ? endInBars : line.IndexOf('|') >= 0;
            if (cell.IsEmpty && !endInBars)
            {
                continue; // what parts two cells
            }

            // bars alone are a blank cell where others end in bars, and equal ones are neighbours as figures are
            bool isCell = cell.Length is > 0 and <= LongestCell && cell.IndexOfAny('|', ' ', '\t') < 0 && !IsRowOfBlanks(lines.Line);
            bool isFigure = isCell && FigureReader.LooksLikeFigure(cell);
            hasNeighbours |= (isFigure || cell.IsEmpty) && line.SequenceEqual(before);
            figures += isFigure ? 1 : 0;
            before = line;
            if (isCell)
            {
                cells++;
                bool isAlike = !different.Add(cell.ToString());
                hasRepeated |= isAlike && (isFigure || cell.Length <= LongestRepeated);
                likenesses += isAlike ? 1 : 0;
            }
        }

        // labels alone are never equal
        bool areDifferent = !hasRepeated && cells >= LeastCells && likenesses <= cells / CellsPerLikeness;
        return (figures >= LeastCells && !hasNeighbours) || (figures > 0 && areDifferent);
    }

    /// <summary>Whether separators behind the cell tell that blank cells follow: then the line is a row.</summary>
    private static bool IsRowOfBlanks(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimStart(" |\t".AsSpan());
        ReadOnlySpan<char> rest = trimmed.Slice(trimmed.TrimEnd(" |\t".AsSpan()).Length);
        return rest.IndexOf('\t') >= 0 || rest.IndexOf('|') != rest.LastIndexOf('|');
    }
}
