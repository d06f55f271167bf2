using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>“原文摘录”: the line of the source in which a place stands, cut to a width, and where a marker under the place belongs; immutable.</summary>
public sealed class DiagnosticExcerpt
{
    private const string Ellipsis = "…";

    private DiagnosticExcerpt(int line, int column, string text, int markerStart, int markerWidth)
    {
        Line = line;
        Column = column;
        Text = text;
        MarkerStart = markerStart;
        MarkerWidth = markerWidth;
    }

    /// <summary>“行”: the line of the place in the source as given, from 1.</summary>
    public int Line { get; }

    /// <summary>“列”: the column of the place in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>“摘录”: the line as it can be printed; … stands where a long line was cut.</summary>
    public string Text { get; }

    /// <summary>“标记起点”: how many display columns stand before the place.</summary>
    public int MarkerStart { get; }

    /// <summary>“标记宽度”: how many display columns the place takes, at least 1.</summary>
    public int MarkerWidth { get; }

    /// <summary>“摘录”: cuts the line of a place out of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The place in <see cref="SourceDocument.Original"/>; of length 0 for a place between two characters.</param>
    /// <param name="width">How many display columns of the line are wanted.</param>
    /// <remarks>Takes time by the width, not by the length of the line: a flattened document can be one line of megabytes.</remarks>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static DiagnosticExcerpt Of(SourceDocument document, SourceSpan span, int width = 100)
    {
        string text = Guard.NotNull(document, nameof(document)).Original;
        int start = Math.Min(Math.Max(span.Start, 0), text.Length);
        (int line, int column) = document.Lines.Locate(start);
        int lineStart = document.Lines.StartOf(line);
        int lineEnd = line < document.Lines.Count ? document.Lines.StartOf(line + 1) : text.Length;
        while (lineEnd > lineStart && text[lineEnd - 1] is '\n' or '\r')
        {
            lineEnd--;
        }

        start = Math.Min(start, lineEnd);
        int rightWidth = DisplayWidth.Of(text, start, Forward(text, start, lineEnd, width));
        int from = Backward(text, start, lineStart, Math.Max(width / 3, width - rightWidth));
        int leftWidth = DisplayWidth.Of(text, from, start);
        int to = Forward(text, start, lineEnd, width - leftWidth);
        int markerEnd = Math.Min(Math.Max(span.End, start), to);

        string before = from > lineStart ? Ellipsis : "";
        string after = to < lineEnd ? Ellipsis : "";
        return new DiagnosticExcerpt(
            line,
            column,
            before + DisplayWidth.Printable(text, from, to) + after,
            before.Length + leftWidth,
            Math.Max(1, DisplayWidth.Of(text, start, markerEnd)));
    }

    // invisible characters have no width: the number of units is bounded too
    private static int Forward(string text, int start, int end, int width)
    {
        end = Math.Min(end, start + (width * 4));
        int used = 0;
        int i = start;
        while (i < end && (used += DisplayWidth.At(text, i)) <= width)
        {
            i += DisplayWidth.LengthAt(text, i);
        }

        return i;
    }

    private static int Backward(string text, int end, int start, int width)
    {
        start = Math.Max(start, end - (width * 4));
        int used = 0;
        int i = end;
        while (i > start)
        {
            int previous = i - 2 >= start && char.IsSurrogatePair(text, i - 2) ? i - 2 : i - 1;
            if ((used += DisplayWidth.At(text, previous)) > width)
            {
                break;
            }

            i = previous;
        }

        return i;
    }
}
