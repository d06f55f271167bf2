using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Tells whether lines that repeat the one before were dropped on the way, as crawlers do; the zeros of a report are such lines.</summary>
internal static class RepeatedLines
{
    private const int LeastFigures = 25; // of some two hundred in a report
    private const int LeastDifferent = 8;
    private const int LongestFigure = 12;

    /// <summary>Whether of many figures on lines of their own no two neighbours are equal, or of several no two at all.</summary>
    public static bool WereDropped(string text)
    {
        int figures = 0;
        var different = new HashSet<string>(StringComparer.Ordinal);
        ReadOnlySpan<char> before = default;
        var lines = new LineReader(text, new SourceSpan(0, text.Length));
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line.Trim(" |\t".AsSpan());
            bool isFigure = line.Length is > 0 and < LongestFigure && line.Trim("0123456789".AsSpan()).IsEmpty;
            if (isFigure && line.SequenceEqual(before))
            {
                return false;
            }

            if (isFigure)
            {
                figures++;
                different.Add(line.ToString());
            }

            before = line.IsEmpty ? before : line;
        }

        return figures >= LeastFigures || (figures >= LeastDifferent && different.Count == figures);
    }
}
