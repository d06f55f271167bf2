namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>Rows of one page under the same headings.</summary>
internal sealed class LayoutSection
{
    public List<LayoutWord> Headings { get; } = [];

    public List<LayoutLabel> Labels { get; } = [];

    /// <summary>Whether any of its lines holds the figures of several rows.</summary>
    public bool HoldsJoinedLines { get; private set; }

    /// <summary>The sections of a table in order: a new page begins one, and so do headings behind a row.</summary>
    public static List<LayoutSection> Part(
        List<LayoutLine> lines, List<LayoutLabel> labels, Func<LayoutLine, LayoutWord, bool> isHeading, Func<LayoutLabel, bool> isRow)
    {
        var sections = new List<LayoutSection> { new() };
        ILookup<int, LayoutLabel> byLine = labels.OrderBy(label => label.Column).ToLookup(label => label.Figures.Count > 0 ? Math.Min(label.First, label.Figures[0].Number) : label.First);
        int page = 0;
        bool hasRows = false;
        foreach (LayoutLine line in lines)
        {
            List<LayoutWord> headings = line.Labels.FindAll(word => isHeading(line, word));
            if (line.Page != page || (hasRows && headings.Count > 0))
            {
                sections.Add(new LayoutSection());
                page = line.Page;
                hasRows = false;
            }

            sections[^1].Headings.AddRange(headings);
            sections[^1].HoldsJoinedLines |= line.HoldsRows;
            sections[^1].Labels.AddRange(byLine[line.Number]);
            hasRows |= line.Figures.Count > 0 || byLine[line.Number].Any(isRow);
        }

        return sections;
    }
}
