using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Tells whether lines that repeat the one before were dropped on the way, as crawlers do; the zeros of a report are such lines.</summary>
internal static class RepeatedLines
{
    private const int LeastCells = 25; // of some two hundred and fifty in a report
    private const int LongestCell = 12;

    /// <summary>Whether of many figures on lines of their own no two neighbours are equal, or of many cells no two at all.</summary>
    public static bool WereDropped(string text)
    {
        int figures = 0;
        int cells = 0;
        var different = new HashSet<string>(StringComparer.Ordinal);
        bool hasNeighbours = false;
        bool hasValues = false; // numbers or marks, for labels alone are never equal
        ReadOnlySpan<char> before = default;
        var lines = new LineReader(text, new SourceSpan(0, text.Length));
        while (lines.Read() && !(hasNeighbours && different.Count < cells))
        {
            ReadOnlySpan<char> line = lines.Line.Trim(" |\t".AsSpan());
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.Length <= LongestCell && line.IndexOfAny('|', ' ', '\t') < 0 && !IsRowOfBlanks(lines.Line))
            {
                bool isFigure = line.Trim("0123456789".AsSpan()).IsEmpty;
                hasNeighbours |= isFigure && line.SequenceEqual(before);
                figures += isFigure ? 1 : 0;
                hasValues |= !LabelKey.HasIdeograph(line);
                cells++;
                different.Add(line.ToString());
            }

            before = line;
        }

        return (figures >= LeastCells && !hasNeighbours) || (hasValues && cells >= LeastCells && different.Count == cells);
    }

    /// <summary>Whether separators behind the cell tell that blank cells follow: then the line is a row.</summary>
    private static bool IsRowOfBlanks(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimStart(" |\t".AsSpan());
        ReadOnlySpan<char> rest = trimmed.Slice(trimmed.TrimEnd(" |\t".AsSpan()).Length);
        return rest.IndexOf('\t') >= 0 || rest.IndexOf('|') != rest.LastIndexOf('|');
    }
}
