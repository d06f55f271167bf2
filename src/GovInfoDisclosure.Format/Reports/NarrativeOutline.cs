using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>Finds the sub-headings in prose: lines that begin with （一） or 1., as printed, also out of order.</summary>
internal static class NarrativeOutline
{
    private const int MaxHeading = 40;
    private static readonly ImmutableArray<EnumeratorLevel> Levels = [EnumeratorLevel.Bracketed, EnumeratorLevel.Arabic];

    public static ImmutableArray<NarrativePart> Of(string? text) => text is null ? [] : Parts(text.Split('\n'), 0);

    private static ImmutableArray<NarrativePart> Parts(ReadOnlySpan<string> lines, int level)
    {
        var parts = ImmutableArray.CreateBuilder<NarrativePart>();
        for (int start = Next(lines, 0, level); start < lines.Length;)
        {
            int end = Next(lines, start + 1, level);
            parts.Add(Part(lines.Slice(start, end - start), level));
            start = end;
        }

        return parts.ToImmutable();
    }

    private static NarrativePart Part(ReadOnlySpan<string> lines, int level)
    {
        int length = HeadingLength(lines[0]);
        bool isLast = level + 1 == Levels.Length;
        int below = isLast ? lines.Length : Next(lines, 1, level + 1);
        string rest = lines[0].Substring(length).TrimStart('。', '：', ':', ' ');
        string text = string.Join("\n", lines.Slice(1, below - 1).ToArray().Prepend(rest).Where(line => line.Length > 0));
        return new NarrativePart(lines[0].Substring(0, length).TrimEnd(), text.Length == 0 ? null : text, isLast ? [] : Parts(lines.Slice(below), level + 1));
    }

    // “（一）主动公开情况。全年主动公开……”: the heading ends at the first full stop or colon; where none is near, it is the number alone
    private static int HeadingLength(string line)
    {
        int stop = line.IndexOfAny(['。', '：', ':']);
        Enumerator.Read(line.AsSpan(), out int rest);
        return stop > rest && stop <= MaxHeading ? stop : stop < 0 && line.Length <= MaxHeading ? line.Length : rest;
    }

    private static int Next(ReadOnlySpan<string> lines, int from, int level)
    {
        while (from < lines.Length && Enumerator.Read(lines[from].AsSpan(), out _).Level != Levels[level])
        {
            from++;
        }

        return from;
    }
}
