using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Locating.Layout;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Finds one table in a range of the text: asks the decoders for proposals and takes the one that the form fits best.</summary>
internal sealed class TableLocator
{
    // The likeliest shapes first: a perfect fit ends the search. So does a table whose cells the file format or
    // their places tell apart: read as mere text it could fit better only by parting digits that stand in one cell, or by closing gaps.
    private static readonly ImmutableArray<ITableDecoder> Decoders =
    [
        new GridDecoder(), new LayoutDecoder(), new BarLineDecoder(), new BarStreamDecoder(), new TabDecoder(), new LineDecoder(paragraphs: false), new LineDecoder(paragraphs: true),
        new BlankDecoder(), new GluedDecoder(),
    ];

    private readonly TableSchema _table;
    private readonly Func<string, ProposedTable, WorkMeter, TableReading> _read;

    public TableLocator(TableSchema table)
    {
        _table = table;
        var index = new LabelIndex(table);
        _read = table.Orientation == TableOrientation.SideBySide ? new SideBySideReader(table, index).Read : new MatrixReader(table, index).Read;
    }

    /// <summary>The best reading of the range; null when nothing of the table is there.</summary>
    public TableReading? Locate(TableRegion region, WorkMeter work)
    {
        TableReading? best = null;
        foreach (ITableDecoder decoder in Decoders)
        {
            work.Take(region.Span.Length);
            if (decoder.Propose(region, _table) is { } proposal)
            {
                TableReading reading = _read(region.Text, region.LostLines ? proposal with { ShowsBlanks = false, LostLines = true } : proposal, work);
                best = best is null || reading.IsBetterThan(best) ? reading : best;
                if (best.IsPerfect || (decoder is GridDecoder or LayoutDecoder && best.IsTable))
                {
                    break;
                }
            }
        }

        // a heading that is a row's label too, in a table that was cut off: no blank row
        return best is { Found: > 0 } && (best.IsTable || best.HoldsText) ? best : null;
    }
}
