using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Layout;

/// <summary>The grid columns on which blocks with different numbers of columns share one width: 3 and 2 columns stand on 4, as 2, 1, 1, 2 sixths.</summary>
internal sealed class ColumnGrid
{
    private readonly int _parts;
    private readonly int[] _bounds;

    public ColumnGrid(ImmutableArray<BlockSchema> blocks)
    {
        _parts = blocks.Select(block => block.Columns.Length).Aggregate(1, LeastCommonMultiple);
        _bounds = [.. blocks
            .SelectMany(block => Enumerable.Range(0, block.Columns.Length + 1).Select(i => i * _parts / block.Columns.Length))
            .Distinct().OrderBy(bound => bound)];
    }

    /// <summary>The width of each grid column.</summary>
    public ImmutableArray<int> Widths => [.. _bounds.Skip(1).Zip(_bounds, (bound, previous) => bound - previous)];

    public int Count => _bounds.Length - 1;

    /// <summary>The grid column at which a column of a block begins; for the number of columns the end.</summary>
    public int StartOf(BlockSchema block, int column) => Array.BinarySearch(_bounds, column * _parts / block.Columns.Length);

    private static int LeastCommonMultiple(int first, int second)
    {
        (int a, int b) = (first, second);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return first / a * second;
    }
}
