namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>
/// The columns of the figures of some rows, told by where words stand below each other: what stands in one column of a page
/// does not reach into another.
/// </summary>
internal sealed class LayoutZones
{
    // How wide a character is in columns the text does not say; the narrowest that parts the columns is taken.
    private static readonly double[] Widths = [1, 1.5, 2, 2.5, 3];
    private static readonly LayoutZones None = new([], 1);

    private readonly List<(int Start, int End)> _zones;
    private readonly double _width;

    private LayoutZones(List<(int Start, int End)> zones, double width)
    {
        _zones = zones;
        _width = width;
    }

    /// <summary>Whether it can be told in which column a figure stands, also where others are blank.</summary>
    public bool AreCertain => _zones.Count > 0;

    public int Count => _zones.Count;

    /// <summary>The columns, told by a row that is full, or by headings as many as the form has.</summary>
    /// <param name="lines">The lines of figures.</param>
    /// <param name="labels">The words of the labels left of them.</param>
    /// <param name="headings">The words above them.</param>
    /// <param name="columns">How many columns the form has.</param>
    public static LayoutZones Of(List<LayoutLine> lines, LayoutWord[] labels, List<LayoutWord> headings, int columns)
    {
        int longest = lines.Count == 0 ? 0 : lines.Max(line => line.Figures.Count);
        foreach (double width in Widths)
        {
            List<(int Start, int End)>? zones = longest >= columns ? OfFullRow(lines, longest, width) : OfHeadings(lines, labels, headings, columns, width);
            if (zones is not null && lines.TrueForAll(line => line.Figures.Select(word => Find(zones, word, width)).Distinct().Count() == line.Figures.Count))
            {
                return new LayoutZones(zones, width);
            }
        }

        return None;
    }

    public int IndexOf(LayoutWord word) => Find(_zones, word, _width);

    /// <summary>The column in which a heading stands, or beside which.</summary>
    public int Nearest(LayoutWord word) => Enumerable.Range(0, Count)
        .OrderBy(i => Math.Max(_zones[i].Start - word.End(_width), word.Column - _zones[i].End)).First();

    private static List<(int Start, int End)>? OfFullRow(List<LayoutLine> lines, int longest, double width)
    {
        List<(int Start, int End)> zones = Merge(lines.SelectMany(line => line.Figures), width);
        return zones.Count == longest ? zones : null;
    }

    private static List<(int Start, int End)>? OfHeadings(List<LayoutLine> lines, LayoutWord[] labels, List<LayoutWord> headings, int columns, double width)
    {
        List<(int Start, int End)> printed = Merge(lines.SelectMany(line => line.Figures), width);

        // what stands above several columns is the title of a group
        List<(int Start, int End)> zones = Merge(headings.Where(word => printed.Count(zone => Overlap(zone, word, width)) < 2), width);

        // headings that begin above the labels do not stand over their columns
        if (zones.Count != columns || Array.Exists(labels, label => label.End(width) > zones[0].Start))
        {
            return null;
        }

        var taken = new HashSet<int>();
        foreach ((int start, int end) in printed)
        {
            int[] above = [.. Enumerable.Range(0, columns).Where(i => zones[i].Start < end && start < zones[i].End)];
            if (above.Length != 1 || !taken.Add(above[0]))
            {
                return null;
            }

            zones[above[0]] = (Math.Min(start, zones[above[0]].Start), Math.Max(end, zones[above[0]].End));
        }

        return zones;
    }

    private static int Find(List<(int Start, int End)> zones, LayoutWord word, double width) => zones.FindIndex(zone => Overlap(zone, word, width));

    private static bool Overlap((int Start, int End) zone, LayoutWord word, double width) => word.Column < zone.End && zone.Start < word.End(width);

    private static List<(int Start, int End)> Merge(IEnumerable<LayoutWord> words, double width)
    {
        var zones = new List<(int Start, int End)>();
        foreach (LayoutWord word in words.OrderBy(word => word.Column))
        {
            if (zones.Count > 0 && word.Column < zones[^1].End)
            {
                zones[^1] = (zones[^1].Start, Math.Max(zones[^1].End, word.End(width)));
            }
            else
            {
                zones.Add((word.Column, word.End(width)));
            }
        }

        return zones;
    }
}
