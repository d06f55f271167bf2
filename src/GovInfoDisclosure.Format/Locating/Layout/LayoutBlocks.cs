using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>A table whose blocks stand beside each other, with one row of figures below the headings.</summary>
internal static class LayoutBlocks
{
    public static List<ProposedRow>? Read(string text, List<LayoutLine> lines, TableSchema table)
    {
        List<LayoutLine> figures = lines.FindAll(line => line.Figures.Count > 0);
        if (figures.Count == 0 || figures.Exists(line => line.Labels.Count > 0))
        {
            return null; // each block has a row of its own
        }

        HashSet<string> titles = [.. table.Lines.SelectMany(line => line.Groups.Add(line.Row)).SelectMany(row => row.Spellings.Insert(0, row.Label)).Select(LabelKey.Of)];
        List<LayoutWord> headings = [.. lines.TakeWhile(line => line.Figures.Count == 0).SelectMany(line => line.Labels)];
        ILookup<bool, LayoutWord> byKind = headings.ToLookup(word => titles.Contains(LabelKey.Of(word.Cell.In(text))));
        LayoutZones zones = LayoutZones.Of(figures, [], [.. byKind[false]], table.Cells.Length);
        TextCell[] named = [.. LayoutDecoder.Headings(text, [.. byKind[false]], zones, [.. table.Lines.SelectMany(line => line.Block.Columns)], HeadingNames.OfBlocksBeside(table))];

        // in the order of the text the titles tell which row a heading stands in, in that of the columns they stand over several
        IEnumerable<TextCell> labels = byKind[true].Select(word => word.Cell).Concat(named);
        bool isAsWritten = named.SequenceEqual(named.OrderBy(cell => cell.Start));
        return [LayoutDecoder.Row(isAsWritten ? labels.OrderBy(cell => cell.Start) : labels, figures, zones, isInDoubt: false)];
    }
}
