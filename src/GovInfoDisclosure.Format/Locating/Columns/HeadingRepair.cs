namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>A heading that lost a character is the column, or the heading over columns, that is missing and that it resembles most.</summary>
internal static class HeadingRepair
{
    private const double LeastShare = 0.6;
    private const int Group = -1;

    public static bool Resembles(string key, string name) => LabelSimilarity.Share(key, name) >= LeastShare;

    public static void Mend(string text, List<Heading> found, HeadingNames names, int repeat)
    {
        for (int mended = 0; mended <= names.Columns.Length && found.Exists(heading => heading.Kind == HeadingKind.Other); mended++)
        {
            List<Likeness> all = Likenesses(text, found, names, repeat);
            if (all.Count == 0)
            {
                return;
            }

            // one heading that resembles two columns, or more that resemble one than it lacks, tells nothing
            Likeness best = all[0];
            foreach (Likeness other in all)
            {
                best = other.Share > best.Share ? other : best;
            }

            if (all.Exists(other => other != best && other.Share == best.Share && other.At == best.At)
                || all.Count(other => other.Share == best.Share && other.Column == best.Column) > Lacking(found, best.Column, names, repeat))
            {
                return;
            }

            found[best.At] = found[best.At] with { Kind = best.Column == Group ? HeadingKind.Group : HeadingKind.Column, Column = best.Column, IsMended = true };
        }
    }

    private static List<Likeness> Likenesses(string text, List<Heading> found, HeadingNames names, int repeat)
    {
        var all = new List<Likeness>();
        for (int column = Group; column < names.Columns.Length; column++)
        {
            if (Lacking(found, column, names, repeat) <= 0)
            {
                continue;
            }

            for (int at = 0; at < found.Count; at++)
            {
                if (found[at].Kind == HeadingKind.Other)
                {
                    string key = LabelKey.Of(found[at].Cell.In(text));
                    double share = column == Group
                        ? names.Groups.Select(group => LabelSimilarity.Share(key, group)).DefaultIfEmpty().Max()
                        : LabelSimilarity.Share(key, names.Columns[column]);
                    if (share >= LeastShare)
                    {
                        all.Add(new Likeness(at, column, share));
                    }
                }
            }
        }

        return all;
    }

    // how often a name is printed less than in the form
    private static int Lacking(List<Heading> found, int column, HeadingNames names, int repeat) => column == Group
        ? names.Groups.Length - found.Count(heading => heading.Kind == HeadingKind.Group)
        : repeat - found.Count(heading => heading.Column == column);

    private readonly record struct Likeness(int At, int Column, double Share);
}
