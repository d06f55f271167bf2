using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>Whether headings that do not name every column of the form at least stand in its order.</summary>
internal static class ColumnOrder
{
    /// <summary>Whether two columns of one level stand the other way round than in the form: then figures cannot be told by their place.</summary>
    public static bool Contradicts(string text, List<TextCell> headings, HeadingNames names)
    {
        if (StandsElsewhere(text, headings, names))
        {
            return true;
        }

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

    // as many headings as columns, some of them damaged, and one that is whole in the place of another
    private static bool StandsElsewhere(string text, List<TextCell> headings, HeadingNames names)
    {
        int first = headings.Count - names.Columns.Length;
        for (int i = 0; first >= 0 && names.Levels.Length == 1 && i < names.Columns.Length; i++)
        {
            string key = LabelKey.Of(headings[first + i].In(text));
            if (key != names.Columns[i] && names.Columns.Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
