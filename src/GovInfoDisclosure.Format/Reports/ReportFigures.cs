using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“全部数据”: the figure tables of one report in the order of its edition; what engines read, whatever the edition.</summary>
public sealed class ReportFigures : IEquatable<ReportFigures>
{
    private readonly ImmutableArray<FigureTable> _tables;

    /// <summary>“全部数据”: the tables of an edition.</summary>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    /// <exception cref="ArgumentException">The tables are not those of the edition, in its order.</exception>
    public ReportFigures(EditionSchema edition, ImmutableArray<FigureTable> tables)
    {
        Edition = Guard.NotNull(edition, nameof(edition));
        if (tables.IsDefault || !tables.Select(table => table.Schema).SequenceEqual(edition.Tables))
        {
            throw new ArgumentException($"The tables are not those of the edition {edition.Code}.", nameof(tables));
        }

        _tables = tables;
    }

    /// <summary>“格式版本”.</summary>
    public EditionSchema Edition { get; }

    /// <summary>“表”: in the order of the edition.</summary>
    public ImmutableArray<FigureTable> Tables => _tables;

    /// <summary>“无数据”: figures of an edition of which nothing is there.</summary>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static ReportFigures Missing(EditionSchema edition) =>
        new(edition, [.. Guard.NotNull(edition, nameof(edition)).Tables.Select(FigureTable.Missing)]);

    /// <summary>“表”: the table with a code.</summary>
    /// <exception cref="ArgumentException">The edition has no such table.</exception>
    public FigureTable Table(TableCode code)
    {
        foreach (FigureTable table in _tables)
        {
            if (table.Schema.Code == code)
            {
                return table;
            }
        }

        throw new ArgumentException($"The edition {Edition.Code} has no table {code}.", nameof(code));
    }

    /// <summary>“单元格”: the figure of a cell.</summary>
    /// <exception cref="ArgumentNullException">The cell is null.</exception>
    public Figure this[CellSchema cell] => Table(Guard.NotNull(cell, nameof(cell)).Line.Table)[cell];

    /// <summary>“地址”: the figure at a JSON Pointer.</summary>
    /// <exception cref="ArgumentException">The edition has no such cell.</exception>
    public Figure this[string address] => this[CellAt(address)];

    /// <summary>“改一格”: the same figures with one changed.</summary>
    /// <exception cref="ArgumentException">The edition has no such cell.</exception>
    public ReportFigures With(string address, Figure figure)
    {
        CellSchema cell = CellAt(address);
        FigureTable table = Table(cell.Line.Table);
        return new ReportFigures(Edition, _tables.Replace(table, table.With(cell, figure)));
    }

    /// <inheritdoc/>
    public bool Equals(ReportFigures? other) =>
        other is not null && ReferenceEquals(Edition, other.Edition) && _tables.SequenceEqual(other._tables);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportFigures);

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", _tables.Select(table => table.ToString()).Where(text => text.Length > 0))}]";

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = StringComparer.Ordinal.GetHashCode(Edition.Code);
        foreach (FigureTable table in _tables)
        {
            hash = Guard.Combine(hash, table.GetHashCode());
        }

        return hash;
    }

    private CellSchema CellAt(string address) =>
        Edition.TryFindCell(Guard.NotNull(address, nameof(address)), out CellSchema? cell)
            ? cell
            : throw new ArgumentException($"The edition {Edition.Code} has no figure at {address}.", nameof(address));
}
