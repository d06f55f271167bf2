using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>The text of a PDF that keeps the columns of its pages: cells are told by where on the line and beside which label they stand.</summary>
internal sealed class LayoutDecoder : ITableDecoder
{
    private const int LeastRows = 4;
    private const int MostGap = 4; // blanks that part words

    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        // what stands between separators is told by them, and not by its place
        if (!region.KeepsColumns || 2 * (region.Statistics.Bars + region.Statistics.Tabs) > region.Statistics.Lines || LayoutLine.Read(region.Text, region.Span) is not { } lines || !HasColumns(lines) || !AreAligned(lines))
        {
            return null;
        }

        List<ProposedRow>? rows = table.Orientation == TableOrientation.SideBySide
            ? LayoutBlocks.Read(region.Text, lines, table)
            : new LayoutMatrix(region.Text, lines, table).Read();
        return rows is null ? null : new ProposedTable("layout", rows, ShowsBlanks: true);
    }

    // in text that keeps no columns one blank parts the words
    private static bool HasColumns(List<LayoutLine> lines)
    {
        int wide = 0;
        int narrow = 0;
        foreach (LayoutLine line in lines.Where(line => line.Figures.Count > 0))
        {
            int end = line.Labels.Count == 0 ? line.Figures[0].End(1) : line.Labels[^1].End(1);
            foreach (LayoutWord figure in line.Figures.Skip(line.Labels.Count == 0 ? 1 : 0))
            {
                wide += figure.Column - end > 1 ? 1 : 0;
                narrow += figure.Column - end > 1 ? 0 : 1;
                end = figure.End(1);
            }
        }

        return wide > narrow;
    }

    // Rows that begin and end wherever the label before them lets them were parted by blanks, and no place on the line tells a column.
    private static bool AreAligned(List<LayoutLine> lines)
    {
        List<LayoutLine> rows = lines.FindAll(line => line.Figures.Count >= LayoutLine.LeastFigures);
        bool AreFew(Func<LayoutLine, int> place) => 5 * rows.Select(row => (row.Page, place(row))).Distinct().Count() <= 3 * rows.Count;
        return !AreParted(rows.Count > 1 ? rows : lines)
            && (rows.Count < LeastRows || AreFew(row => row.Figures[0].Column) || AreFew(row => row.Figures[0].End(1)) || AreFew(row => row.Figures[^1].Column) || AreFew(row => row.Figures[^1].End(1)));
    }

    // mostly the same narrow gap behind labels of different lengths, and no narrower one; a wider one where the first cells are blank
    private static bool AreParted(List<LayoutLine> lines)
    {
        (int End, int Gap)[] labels = [.. lines.Where(line => line.Labels.Count > 0 && line.Figures.Count > 0)
            .Select(line => (line.Labels[^1].End(1), line.Figures[0].Column - line.Labels[^1].End(1)))];
        int gap = labels.Select(label => label.Gap).DefaultIfEmpty(int.MaxValue).Min();
        (int End, int Gap)[] same = Array.FindAll(labels, label => label.Gap == gap);
        return gap <= MostGap && 2 * same.Length > labels.Length && same.Select(label => label.End).Distinct().Count() > 1;
    }

    /// <summary>The headings that have something to say: none where there are as many columns as in the form, and no heading stands over another's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="headings">The words above the figures.</param>
    /// <param name="zones">The columns.</param>
    /// <param name="columns">The columns of the form.</param>
    /// <param name="names">What they can be called.</param>
    public static IEnumerable<TextCell> Headings(string text, List<LayoutWord> headings, LayoutZones zones, IReadOnlyList<ColumnSchema> columns, HeadingNames names)
    {
        if (!zones.AreCertain)
        {
            return headings.Select(word => word.Cell);
        }

        // headings that were not set over their columns still tell their order
        string[] keys = [.. columns.Select(column => LabelKey.Of(column.Label))];
        ILookup<int, LayoutWord> byZone = headings.FindAll(word => !names.Groups.Contains(LabelKey.Of(word.Cell.In(text)))).ToLookup(zones.Nearest);
        bool isForm = zones.Count == keys.Length && byZone.All(zone =>
            string.Concat(zone.Select(word => LabelKey.Of(word.Cell.In(text)))) is { } key && (key == keys[zone.Key] || Array.IndexOf(keys, key) < 0))
            && !ColumnOrder.Contradicts(text, headings.ConvertAll(word => word.Cell), names);
        bool areOverColumns = byZone.Count == zones.Count;
        return isForm ? [] : (areOverColumns ? headings.OrderBy(zones.Nearest) : headings.AsEnumerable()).Select(word => word.Cell);
    }

    /// <summary>A row with one cell per column where those are certain, else with the figures alone.</summary>
    public static ProposedRow Row(IEnumerable<TextCell> labels, List<LayoutLine> figures, LayoutZones zones, bool isInDoubt)
    {
        var row = new ProposedRow();
        row.Labels.AddRange(labels);
        if (!zones.AreCertain)
        {
            foreach (LayoutWord word in figures.SelectMany(line => line.Figures))
            {
                row.AddTail(isInDoubt || figures.Count > 1 ? word.Cell with { Doubt = CellDoubt.Count } : word.Cell);
            }

            return row;
        }

        int place = row.Labels.Count == 0 ? 0 : row.Labels[^1].Span.End;
        ILookup<int, LayoutWord> byZone = figures.SelectMany(line => line.Figures).ToLookup(zones.IndexOf);
        for (int i = 0; i < zones.Count; i++)
        {
            // of a figure that was broken over two lines neither part is the figure
            int parts = byZone[i].Count();
            TextCell cell = parts == 0 ? new TextCell(place, 0, CellKind.Blank) : byZone[i].First().Cell;
            row.AddTail(parts > 1 || isInDoubt ? cell with { Doubt = CellDoubt.Count } : cell);
            place = cell.Span.End;
        }

        return row;
    }
}
