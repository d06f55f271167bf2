using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>
/// Reads the headings above the figures. They are taken at their word only where they name every column of the form, once;
/// what stands between them is then a column of the office's own.
/// </summary>
internal static class ColumnHeadings
{
    private const int MaxParts = 3;     // a heading broken over cells or lines
    private const int MaxOwnLength = 12;

    /// <summary>The ways to order the columns of a block that its headings allow; none when they do not tell, or name the columns of the form alone.</summary>
    public static IEnumerable<ColumnLayout> OfBlock(string text, BlockSchema block, IReadOnlyList<TextCell> labels) => OfBlock(block, Recognise(text, block, labels));

    /// <summary>The same of headings that were recognised before.</summary>
    public static IEnumerable<ColumnLayout> OfBlock(BlockSchema block, List<Heading> headings)
    {
        int first = headings.FindIndex(heading => heading.Kind != HeadingKind.Other);
        return first < 0 ? [] : Told(Orders(headings.GetRange(first, headings.Count - first), block.Columns), block.Columns.Length, repeat: 1);
    }

    /// <summary>The headings over a block, and what they name.</summary>
    public static List<Heading> Recognise(string text, BlockSchema block, IReadOnlyList<TextCell> labels) => Recognise(text, labels, HeadingNames.Of(block), repeat: 1);

    /// <summary>
    /// Whether the heading of totals stands before that of a group, or before one that may be another column's: in the row of the form it
    /// is the last, and below it stand the columns of the group.
    /// </summary>
    public static bool PutTotalElsewhere(BlockSchema block, List<Heading> headings)
    {
        int total = headings.FindIndex(heading => heading.Column >= 0 && block.Columns[heading.Column] is { IsTotal: true, Group: null });
        int below = headings.FindIndex(heading => heading.Column >= 0 && block.Columns[heading.Column].Group is not null);
        bool isFirstNamed = headings.Exists(heading => heading.Column == 0);
        return total >= 0 && below > total
            && headings.GetRange(total, below - total).Exists(heading => heading.Kind == HeadingKind.Group || (heading.Kind == HeadingKind.Other && !isFirstNamed));
    }

    /// <summary>Whether some columns of a block are named and others are not: where those stand is not told.</summary>
    public static bool NameSome(string text, BlockSchema block, IReadOnlyList<TextCell> labels)
    {
        int named = Recognise(text, block, labels).Where(heading => heading.Column >= 0).Select(heading => heading.Column).Distinct().Count();
        return named > 0 && named < block.Columns.Length;
    }

    /// <summary>Whether most columns of blocks that stand beside each other are named, and something else stands among or behind them.</summary>
    public static bool NameMostBeside(string text, TableSchema table, IReadOnlyList<TextCell> labels)
    {
        List<Heading> headings = Recognise(text, labels, HeadingNames.OfBlocksBeside(table), table.Lines.Length);
        return headings.Count(heading => heading.Kind == HeadingKind.Column) > table.Cells.Length / 2
            && headings.SkipWhile(heading => heading.Kind != HeadingKind.Column).Any(heading => heading.Kind == HeadingKind.Other);
    }

    /// <summary>The ways to order the columns of blocks that stand beside each other, with every column once per block.</summary>
    public static IEnumerable<ColumnLayout> OfBlocksBeside(string text, TableSchema table, IReadOnlyList<TextCell> labels)
    {
        List<Heading> headings = Recognise(text, labels, HeadingNames.OfBlocksBeside(table), table.Lines.Length);

        // 行政复议 and 行政诉讼 stand in the first row; the columns of 行政诉讼 are in the row below those of 行政复议
        int first = headings.FindIndex(heading => heading.Kind == HeadingKind.Column);
        if (first < 0)
        {
            return [];
        }

        while (first > 0 && headings[first - 1].Kind == HeadingKind.Other)
        {
            first--;
        }

        int title = headings.FindLastIndex(heading => heading.Kind == HeadingKind.Group);
        int below = title < first ? -1 : headings.FindIndex(title, heading => heading.Kind == HeadingKind.Column);
        List<Heading> order = headings.GetRange(first, headings.Count - first);
        if (below >= 0)
        {
            order = [.. headings.GetRange(first, title - first), .. headings.GetRange(below, headings.Count - below), .. headings.GetRange(title, below - title)];
        }

        return Told([order], table.Blocks[0].Columns.Length, table.Lines.Length);
    }

    // Headings come row by row: those under a group stand after the whole row of the group, and belong where the group stands.
    // What stands between may be the end of one row or the beginning of the next.
    private static IEnumerable<List<Heading>> Orders(List<Heading> headings, ImmutableArray<ColumnSchema> columns)
    {
        bool IsBelow(Heading heading) => heading.Kind == HeadingKind.Column && columns[heading.Column].Group is not null;
        int group = headings.FindIndex(heading => heading.Kind == HeadingKind.Group);
        int below = headings.FindIndex(IsBelow);
        if (group < 0 || below < group || !headings.Skip(below).All(heading => heading.Kind == HeadingKind.Other || IsBelow(heading)))
        {
            return [headings];
        }

        int last = headings.FindLastIndex(below - 1, heading => heading.Kind != HeadingKind.Other) + 1;
        return Enumerable.Range(last, below - last + 1).Select(start => (List<Heading>)
            [.. headings.GetRange(0, group), .. headings.GetRange(start, headings.Count - start), .. headings.GetRange(group + 1, start - group - 1)]);
    }

    private static IEnumerable<ColumnLayout> Told(IEnumerable<List<Heading>> orders, int columns, int repeat) =>
        orders.SelectMany(order => repeat == 1 ? WithoutDoubles(order) : [order]).Select(order => Layout(order, columns, repeat)).OfType<ColumnLayout>().Where(layout => !layout.StartsAsForm || !layout.Own.IsEmpty);

    // of a column that is printed twice either may be the form's
    private static IEnumerable<List<Heading>> WithoutDoubles(List<Heading> order)
    {
        int second = order.FindIndex(heading => heading.Kind == HeadingKind.Column && order.Find(other => other.Column == heading.Column) != heading);
        int first = second < 0 ? -1 : order.FindIndex(heading => heading.Column == order[second].Column);
        return second < 0 ? [order] : new[] { first, second }.Select(own => order
            .Select((heading, i) => i == own ? heading with { Kind = HeadingKind.Other, Column = -1 } : heading).ToList());
    }

    private static ColumnLayout? Layout(List<Heading> headings, int columns, int repeat)
    {
        headings.RemoveAll(heading => heading.Kind == HeadingKind.Group);
        bool isGuessed = headings.Where((heading, i) => heading.IsMended && !IsBeside(headings, i)).Any();
        var places = Enumerable.Repeat(-1, columns * repeat).ToArray();
        var own = ImmutableArray.CreateBuilder<(int, TextCell)>();
        int known = 0;
        for (int i = 0; i < headings.Count; i++)
        {
            if (headings[i].Kind == HeadingKind.Other)
            {
                own.Add((i, headings[i].Cell));
                continue;
            }

            int slot = (known++ / columns * columns) + headings[i].Column;
            if (slot >= places.Length || places[slot] >= 0)
            {
                return null;
            }

            places[slot] = i;
        }

        return known == places.Length ? new ColumnLayout([.. places], own.ToImmutable()) { IsGuessed = isGuessed, OwnAreRemarks = headings.TrueForAll(heading => heading.Kind != HeadingKind.Other || heading.IsRemark) } : null;
    }

    // whether the column before it or behind it is its neighbour in the form
    private static bool IsBeside(List<Heading> headings, int at) =>
        (at > 0 && headings[at - 1].Column >= 0 && headings[at - 1].Column == headings[at].Column - 1)
        || (at + 1 < headings.Count && headings[at + 1].Column == headings[at].Column + 1);

    private static List<Heading> Recognise(string text, IReadOnlyList<TextCell> labels, HeadingNames names, int repeat)
    {
        var found = new List<Heading>();
        for (int i = 0; i < labels.Count;)
        {
            HeadingName? name = names.Find(LabelKey.WithoutRemark(labels[i].In(text)));
            int parts = 1;
            if (name is null)
            {
                string key = LabelKey.Of(labels[i].In(text));
                name = names.Find(key);
                while (name is null && parts < MaxParts && i + parts < labels.Count && names.CanBegin(key))
                {
                    key += LabelKey.Of(labels[i + parts++].In(text));
                    name = names.Find(key);
                }
            }

            TextCell cell = labels[i];
            i += name is null ? 1 : parts;
            if (name is { } known)
            {
                found.Add(new Heading(known.Kind, known.Column, cell, known.IsSpelling));
            }
            else if (CanHead(cell.In(text)))
            {
                found.Add(new Heading(HeadingKind.Other, -1, cell) { IsRemark = cell.In(text).IndexOf("备注".AsSpan()) >= 0 });
            }
        }

        TakeSpellingsForOthers(text, found, names);
        HeadingRepair.Mend(text, found, names, repeat);
        TakeSpellingsForOthers(text, found, names);
        return found;
    }

    // where a column is there by its own name, also a damaged one, another way to write it is the name of another column: 合计 beside 总计
    private static void TakeSpellingsForOthers(string text, List<Heading> found, HeadingNames names)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].IsSpelling && found.Exists(other => other.Kind == HeadingKind.Other
                ? HeadingRepair.Resembles(LabelKey.Of(other.Cell.In(text)), names.Columns[found[i].Column])
                : other.Column == found[i].Column && !other.IsSpelling))
            {
                found[i] = found[i] with { Kind = HeadingKind.Other, Column = -1, IsSpelling = false };
            }
        }
    }

    // a numbered text is the title of rows, a long one a remark, and “万元）” the end of one that was broken
    private static bool CanHead(ReadOnlySpan<char> text) =>
        Enumerator.Read(text, out _).Level == EnumeratorLevel.None && LabelKey.Of(text).Length is > 0 and <= MaxOwnLength && !EndsRemark(text);

    private static bool EndsRemark(ReadOnlySpan<char> text)
    {
        int bracket = text.IndexOfAny("（(）)".AsSpan());
        return bracket >= 0 && (text[bracket] is '）' or ')');
    }
}
