using GovInfoDisclosure.Format.Binding;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>The cells of a line that has blanks between them: its words, where a remark or a unit does not join two.</summary>
internal static class SpacedCells
{
    private const int LongestRemark = 40;
    private static readonly char[] Opening = ['（', '('];
    private static readonly char[] Closing = ['）', ')'];

    public static IEnumerable<TextCell> Read(string text, int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (IsBetween(text[i]))
            {
                i++;
                continue;
            }

            int stop = LabelEnd(text, i, WordEnd(text, i, end), end);
            TextCell cell = TextCell.Between(text, i, stop);
            i = stop;
            if (cell.Kind == CellKind.Figure && UnitEnd(text, stop, end) is > 0 and int unit)
            {
                cell = TextCell.Between(text, cell.Start, i = unit);
            }

            yield return cell;
        }
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c == '|';

    private static int WordEnd(string text, int start, int end)
    {
        int stop = start + 1;
        while (stop < end && !IsBetween(text[stop]))
        {
            stop++;
        }

        // “22（其中修订 16 件）”: blanks in a remark part no cells
        int open = text.LastIndexOfAny(Opening, stop - 1, stop - start);
        if (open < 0 || text.IndexOfAny(Closing, open, stop - open) >= 0)
        {
            return stop;
        }

        int close = text.IndexOfAny(Closing, open, Math.Min(end - open, LongestRemark));
        return close < 0 ? stop : close + 1;
    }

    // “规 章”, “3 . 其 他”: in a label one blank may part the characters; “无” and the like are cells
    private static int LabelEnd(string text, int start, int stop, int end)
    {
        bool isNumber = text.AsSpan(start, stop - start).Trim("0123456789".AsSpan()).IsEmpty;
        bool isCharacter = stop - start == 1 && LabelKey.HasIdeograph(text.AsSpan(start, 1)) && !FigureReader.IsMark(text.AsSpan(start, 1));
        for (int next = stop + 1; next < end && text[stop] == ' ' && !IsBetween(text[next]); next = stop + 1)
        {
            int wordEnd = WordEnd(text, next, end);
            ReadOnlySpan<char> word = text.AsSpan(next, wordEnd - next);
            bool isPoint = word.Length == 1 && word[0] is '.' or '、' or '．';
            if (isNumber ? !isPoint : !isCharacter || word.Length > 1 || !LabelKey.HasIdeograph(word) || FigureReader.IsMark(word))
            {
                break;
            }

            (stop, isNumber, isCharacter) = (wordEnd, false, true);
        }

        return stop;
    }

    // “12 件”: a unit that stands alone behind a figure belongs to it
    private static int UnitEnd(string text, int from, int end)
    {
        while (from < end && text[from] == ' ')
        {
            from++;
        }

        int length = from;
        return from < end && UnitReader.Read(text.AsSpan(0, end), ref length) != PrintedUnit.None && length == WordEnd(text, from, end) ? length : -1;
    }
}
