using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Finds the headings of columns in a text without separators: where they are not the form's, its digits cannot be told apart.</summary>
internal static class GluedHeadings
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Whether the headings above the first row of a block name all its columns alone, in their order, or none.</summary>
    public static bool AreOfForm(string text, int start, CompactText compact, BlockSchema block, List<(LineSchema Line, SourceSpan Label)> anchors)
    {
        int first = anchors.FindIndex(anchor => anchor.Line.Block == block);
        if (first < 0)
        {
            return true;
        }

        int from = compact.IndexAt(first == 0 ? 0 : anchors[first - 1].Label.End - start);
        int to = compact.IndexAt(anchors[first].Label.Start - start);
        List<TextCell> words = Words(start, compact, HeadingNames.Of(block), from, to);
        return !ColumnHeadings.NameSome(text, block, words) && !ColumnHeadings.OfBlock(text, block, words).Any();
    }

    /// <summary>The words of the headings in a range, and what stands between them.</summary>
    public static List<TextCell> Words(int start, CompactText compact, HeadingNames names, int from, int to)
    {
        var headings = new List<TextCell>();
        int between = from;
        for (int at = from; at < to;)
        {
            string? word = names.WordAt(compact.Text, at);
            if (word is null)
            {
                at++;
                continue;
            }

            Add(between, at);
            Add(at, at += word.Length);
            between = at;
        }

        Add(between, to);
        return headings;

        void Add(int begin, int end)
        {
            if (end - begin > 1 || (end > begin && Numerals.IndexOf(compact.Text[begin]) < 0)) // 一 before the first row is its number
            {
                int place = compact.OffsetOf(begin);
                headings.Add(new TextCell(start + place, compact.OffsetOf(end - 1) + 1 - place, CellKind.Label));
            }
        }
    }
}
