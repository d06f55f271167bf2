using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“表（格式）”: one table of the form: blocks of rows and columns, and the sums that tie them together.</summary>
public sealed class TableSchema
{
    private readonly Dictionary<string, LineSchema> _lines = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Identity>[] _identities;
    private readonly ImmutableArray<LineSchema> _alternatives;

    /// <summary>“表（格式）”: defines a table.</summary>
    /// <exception cref="ArgumentException">A row code stands twice, or does not belong to the table.</exception>
    public TableSchema(
        TableCode code, string title, TableOrientation orientation, ImmutableArray<BlockSchema> blocks, ImmutableArray<Reconciliation> reconciliations)
    {
        Code = code;
        Title = title;
        ShortTitle = title;
        Orientation = orientation;
        Blocks = blocks;
        Reconciliations = reconciliations;
        var lines = ImmutableArray.CreateBuilder<LineSchema>();
        int slot = 0;
        foreach (BlockSchema block in blocks)
        {
            foreach (RowSchema row in block.Rows)
            {
                Expand(block, row, [], lines, ref slot);
            }
        }

        Lines = lines.ToImmutable();
        Cells = [.. Lines.SelectMany(line => line.Cells)];
        _alternatives = [.. Lines.Where(line => line.IsAlternative)];
        _identities = new ImmutableArray<Identity>[1 << _alternatives.Length];
        for (int printed = 0; printed < _identities.Length; printed++)
        {
            _identities[printed] = IdentityBuilder.Build(this, line => IsPrinted(line, printed));
        }
    }

    /// <summary>“代码”.</summary>
    public TableCode Code { get; }

    /// <summary>“标题”: the heading of the table's part.</summary>
    public string Title { get; }

    /// <summary>“简称”: a word for the table where room is short; the title unless one is given.</summary>
    public string ShortTitle { get; init; }

    /// <summary>“版式”.</summary>
    public TableOrientation Orientation { get; }

    /// <summary>“表块”.</summary>
    public ImmutableArray<BlockSchema> Blocks { get; }

    /// <summary>“勾稽关系”.</summary>
    public ImmutableArray<Reconciliation> Reconciliations { get; }

    /// <summary>“数据行”: every row that can hold figures, in printed order; a group that may be printed as one row stands before its sub-rows.</summary>
    public ImmutableArray<LineSchema> Lines { get; }

    /// <summary>“单元格”: every figure's place; the slot is the index.</summary>
    public ImmutableArray<CellSchema> Cells { get; }

    /// <summary>“等式”: the sums of the form as it is meant to be printed.</summary>
    public ImmutableArray<Identity> Identities => _identities[0];

    /// <summary>“等式”: the sums for figures, with a group that was printed as one row taken as that row.</summary>
    /// <exception cref="ArgumentException">The figures are of another table.</exception>
    public ImmutableArray<Identity> IdentitiesFor(Reports.FigureTable figures)
    {
        int printed = 0;
        for (int i = 0; i < _alternatives.Length; i++)
        {
            if (figures.HasLine(_alternatives[i]))
            {
                printed |= 1 << i;
            }
        }

        return _identities[printed];
    }

    /// <summary>“找行”: the line of a row code.</summary>
    public bool TryFind(RowCode row, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out LineSchema? line) =>
        _lines.TryGetValue(row.Pointer, out line);

    private bool IsPrinted(LineSchema line, int printed)
    {
        for (int i = 0; i < _alternatives.Length; i++)
        {
            bool asOneRow = (printed & (1 << i)) != 0;
            if (ReferenceEquals(line, _alternatives[i]))
            {
                return asOneRow;
            }

            if (asOneRow && line.Groups.Contains(_alternatives[i].Row))
            {
                return false;
            }
        }

        return true;
    }

    private void Expand(
        BlockSchema block, RowSchema row, ImmutableArray<RowSchema> groups, ImmutableArray<LineSchema>.Builder lines, ref int slot)
    {
        if (row.HasFigures)
        {
            if (!row.Code.Pointer.StartsWith("/" + Code.Key + "/", StringComparison.Ordinal))
            {
                throw new ArgumentException($"The row {row.Code} does not belong to the table {Code}.", nameof(row));
            }

            var line = new LineSchema(Code, block, row, groups, lines.Count, slot);
            _lines.Add(row.Code.Pointer, line);
            lines.Add(line);
            slot += block.Columns.Length;
        }

        foreach (RowSchema child in row.Children)
        {
            Expand(block, child, groups.Add(row), lines, ref slot);
        }
    }
}
