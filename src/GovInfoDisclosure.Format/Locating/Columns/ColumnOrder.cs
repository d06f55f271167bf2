using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>Whether headings that do not name every column of the form at least stand in its order.</summary>
internal static class ColumnOrder
{
    /// <summary>Whether two columns of one level stand the other way round than in the form: then figures cannot be told by their place.</summary>
    public static bool Contradicts(string text, IEnumerable<TextCell> headings, ImmutableArray<ColumnSchema> columns)
    {
        if (StandsElsewhere(text, [.. headings], columns))
        {
            return true;
        }

        string words = string.Concat(headings.Select(heading => LabelKey.Of(heading.In(text))));
        foreach (IGrouping<string?, ColumnSchema> level in columns.GroupBy(column => column.Group))
        {
            int last = -1;
            foreach (ColumnSchema column in level)
            {
                string key = LabelKey.Of(column.Label);
                int at = IsPartOfAnother(key, columns) ? -1 : words.IndexOf(key, StringComparison.Ordinal);
                if (at >= 0 && at < last)
                {
                    return true;
                }

                last = Math.Max(last, at);
            }
        }

        return false;
    }

    // as many headings as columns, some of them damaged, and one that is whole in the place of another
    private static bool StandsElsewhere(string text, TextCell[] headings, ImmutableArray<ColumnSchema> columns)
    {
        int first = headings.Length - columns.Length;
        return first >= 0 && !columns.Any(column => column.Group is not null) && Enumerable.Range(0, columns.Length).Any(i =>
            LabelKey.Of(headings[first + i].In(text)) is var key && columns.Any(column => LabelKey.Of(column.Label) == key)
            && LabelKey.Of(columns[i].Label) != key);
    }

    // 其他 stands in 法人或其他组织 too
    private static bool IsPartOfAnother(string key, ImmutableArray<ColumnSchema> columns) => columns.Any(column =>
        (column.Group is { } group && LabelKey.Of(group).IndexOf(key, StringComparison.Ordinal) >= 0)
        || (column.Label.Length > key.Length && LabelKey.Of(column.Label).IndexOf(key, StringComparison.Ordinal) >= 0 && LabelKey.Of(column.Label) != key));
}
