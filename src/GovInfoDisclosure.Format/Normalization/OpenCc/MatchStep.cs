using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization.OpenCc;

/// <summary>Runs a <see cref="MatchTable"/> over text from the left, the longest key first.</summary>
internal static class MatchStep
{
    /// <summary>Appends the converted text; says whether it differs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="text">The text, or one segment of it: no key reaches beyond its end.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="map">Takes the places where lengths differ; null when the way back is not wanted.</param>
    /// <param name="origin">Where the text begins in the source of the map.</param>
    public static bool Convert(MatchTable table, ReadOnlySpan<char> text, CharBuffer output, OffsetMap.Builder? map, int origin)
    {
        bool changed = false;
        Span<char> room = output.Room(text.Length);
        int written = 0;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            uint head = table.Head(c);
            if (head <= char.MaxValue)
            {
                // no longer key begins here
                changed |= head != 0;
                room[written++] = head == 0 ? c : (char)head;
                i++;
                continue;
            }

            ReadOnlySpan<char> value = table.Match(text.Slice(i), out int keyLength);
            if (keyLength <= 1 && value.Length <= 1)
            {
                char single = value.IsEmpty ? c : value[0];
                changed |= single != c;
                room[written++] = single;
                i++;
                continue;
            }

            changed = changed || !value.SequenceEqual(text.Slice(i, keyLength));
            if (value.Length != keyLength)
            {
                output.Advance(written);
                room = output.Room(text.Length - i + value.Length);
                written = 0;
                map?.Align(output.Length, origin + i);
                map?.Align(output.Length + value.Length, origin + i + keyLength);
            }

            value.CopyTo(room.Slice(written));
            written += value.Length;
            i += keyLength;
        }

        output.Advance(written);
        return changed;
    }

    /// <summary>Where the segments of a text end that a table splits it into: every match is one, and so is every run between two matches.</summary>
    public static List<int> Segment(MatchTable table, ReadOnlySpan<char> text)
    {
        var ends = new List<int>();
        int start = 0;
        int i = 0;
        while (i < text.Length)
        {
            int keyLength = 0;
            if (table.Head(text[i]) > char.MaxValue)
            {
                table.Match(text.Slice(i), out keyLength);
            }

            if (keyLength == 0)
            {
                i++;
                continue;
            }

            if (i > start)
            {
                ends.Add(i);
            }

            i += keyLength;
            ends.Add(i);
            start = i;
        }

        if (start < text.Length)
        {
            ends.Add(text.Length);
        }

        return ends;
    }
}
