using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>A table with one row of figures beside each label.</summary>
internal sealed class LayoutMatrix
{
    private readonly string _text;
    private readonly List<LayoutLine> _lines;
    private readonly TableSchema _table;
    private readonly LayoutLabels _assembler;
    private readonly HashSet<string> _titles;
    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _columns;

    public LayoutMatrix(string text, List<LayoutLine> lines, TableSchema table)
    {
        _text = text;
        _lines = lines;
        _table = table;
        _assembler = new LayoutLabels(text, table);
        _titles = [.. table.Blocks.SelectMany(block => new[] { block.Title, block.ColumnsTitle, block.Corner }).OfType<string>().Select(LabelKey.Of)];
        _groups = [.. table.Blocks.SelectMany(block => block.Columns).Select(column => column.Group).OfType<string>().Select(LabelKey.Of)];
        _columns = [.. table.Blocks.SelectMany(block => block.Columns).Select(column => LabelKey.Of(column.Label))];
    }

    /// <summary>The rows; null when no label of the form stands beside figures.</summary>
    public List<ProposedRow>? Read()
    {
        Dictionary<int, int> starts = FigureStarts();
        if (starts.Count == 0)
        {
            return null;
        }

        // a heading of the office's own is told by the form's beside it
        bool IsHeading(LayoutLine line, LayoutWord word) =>
            line.Figures.Count == 0 && (line.Labels.Exists(IsColumn) || word.Column + word.End(LayoutLabel.Width) >= 2 * StartOn(starts, line.Page));
        List<LayoutLabel> labels = _assembler.Assemble(_lines, IsHeading);
        var rows = new List<ProposedRow>();
        foreach (LayoutSection section in LayoutSection.Part(_lines, labels, IsHeading, label => _assembler.Rows.Contains(label.Key)))
        {
            AddSection(section, rows);
        }

        return rows;
    }

    private void AddSection(LayoutSection section, List<ProposedRow> rows)
    {
        LineSchema? line = section.Labels.SelectMany(label => _assembler.Rows[label.Key]).FirstOrDefault();
        ImmutableArray<ColumnSchema> columns = line?.Block.Columns ?? [];
        List<LayoutWord> headings = section.Headings.FindAll(word => !_titles.Contains(LabelKey.Of(word.Cell.In(_text))));
        LayoutWord[] labels = [.. section.Labels.Where(label => _assembler.Rows.Contains(label.Key)).SelectMany(label => label.Parts)];
        List<LayoutWord> ofColumns = headings.FindAll(word => !_groups.Contains(LabelKey.Of(word.Cell.In(_text))));
        LayoutZones zones = LayoutZones.Of([.. section.Labels.SelectMany(label => label.Figures)], labels, ofColumns, Math.Max(columns.Length, 1));
        HeadingNames names = HeadingNames.Of(line?.Block ?? _table.Blocks[0]);
        var header = new ProposedRow();
        header.Labels.AddRange(LayoutDecoder.Headings(_text, zones.AreCertain ? headings : InOrder(headings, section, names), zones, columns, names));
        if (header.Labels.Count > 0)
        {
            rows.Add(header);
        }

        // where some figures stand beside no label of the form, nothing beside one does not mean a blank
        bool isClean = !section.HoldsJoinedLines && section.Labels.TrueForAll(label => label.Figures.TrueForAll(figures => label.DistanceTo(figures.Number) == 0 && _assembler.Known.Contains(label.Key)));
        foreach (LayoutLabel label in section.Labels)
        {
            bool isRow = label.Figures.Count > 0 || (isClean && zones.AreCertain && _assembler.Rows.Contains(label.Key));
            if (isRow)
            {
                rows.Add(LayoutDecoder.Row(label.Parts.Select(part => part.Cell), label.Figures, zones, label.IsInDoubt || !label.HasItsOwn(zones.Count)));
            }
            else
            {
                var title = new ProposedRow();
                title.Labels.AddRange(label.Parts.Select(part => part.Cell));
                rows.Add(title);
            }
        }
    }

    // a heading that was broken over lines stands in pieces below each other, where headings stand over their columns
    private List<LayoutWord> InOrder(List<LayoutWord> headings, LayoutSection section, HeadingNames names)
    {
        int start = section.Labels.SelectMany(label => label.Figures).Select(line => line.Figures[0].Column).DefaultIfEmpty(int.MaxValue).Min();
        bool areOverColumns = headings.TrueForAll(word => word.End(LayoutLabel.Width) > start || names.Find(LabelKey.Of(word.Cell.In(_text))) is not { Kind: HeadingKind.Column });
        return areOverColumns ? [.. headings.OrderBy(word => word.Column)] : headings;
    }

    private bool IsColumn(LayoutWord word) =>
        Enumerator.Read(word.Cell.In(_text), out _).Level == EnumeratorLevel.None && _columns.Contains(LabelKey.Of(word.Cell.In(_text)));

    // where on each page the figures of rows begin whose labels are on one line
    private Dictionary<int, int> FigureStarts() => _lines
        .Where(line => line.Figures.Count > 0 && line.Labels.Count > 0 && _assembler.Known.Contains(LabelKey.Of(line.Labels[^1].Cell.In(_text))))
        .GroupBy(line => line.Page)
        .ToDictionary(page => page.Key, page => page.Min(line => line.Figures[0].Column));

    private static int StartOn(Dictionary<int, int> starts, int page) =>
        starts.TryGetValue(page, out int start) ? start : starts[starts.Keys.OrderBy(other => Math.Abs(other - page)).First()];
}
