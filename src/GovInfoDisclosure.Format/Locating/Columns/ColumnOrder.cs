using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>Whether headings that do not name every column of the form at least stand in its order.</summary>
internal static class ColumnOrder
{
    /// <summary>Whether two columns of one level stand the other way round than in the form: then figures cannot be told by their place.</summary>
    public static bool Contradicts(string text, List<TextCell> headings, HeadingNames names)
    {
        string words = string.Concat(headings.Select(heading => LabelKey.Of(heading.In(text))));
        foreach (ImmutableArray<string> level in names.Levels)
        {
            int last = -1;
            foreach (string key in level)
            {
                int at = words.IndexOf(key, StringComparison.Ordinal);
                if (at >= 0 && at < last)
                {
                    return true;
                }

                last = Math.Max(last, at);
            }
        }

        return false;
    }
}
