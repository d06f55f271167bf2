using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“数据表”: the figures of one table as a matrix over its schema; immutable, equal by content.</summary>
public sealed class FigureTable : IEquatable<FigureTable>
{
    private readonly Figure[] _figures;

    private FigureTable(TableSchema schema, Figure[] figures)
    {
        Schema = schema;
        _figures = figures;
    }

    /// <summary>“格式”: the table's schema.</summary>
    public TableSchema Schema { get; }

    /// <summary>“位”: the figure of a slot.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such slot.</exception>
    public Figure this[int slot] => _figures[slot];

    /// <summary>“单元格”: the figure of a cell.</summary>
    /// <exception cref="ArgumentNullException">The cell is null.</exception>
    public Figure this[CellSchema cell] => _figures[Guard.NotNull(cell, nameof(cell)).Slot];

    /// <summary>“行列”: the figure of a row and column; missing when the form has no such cell.</summary>
    public Figure this[RowCode row, ColumnCode column]
    {
        get
        {
            if (Schema.TryFind(row, out LineSchema? line))
            {
                foreach (CellSchema cell in line.Cells)
                {
                    if (cell.Column.Code == column)
                    {
                        return _figures[cell.Slot];
                    }
                }
            }

            return default;
        }
    }

    /// <summary>“分组合计”: what stands in a group that is printed as one row, else the sum of its rows; missing when it cannot be told.</summary>
    public Figure GroupTotal(RowCode group, ColumnCode column)
    {
        Figure printed = this[group, column];
        if (printed.State != FigureState.Missing)
        {
            return printed;
        }

        decimal sum = 0;
        bool any = false;
        foreach (LineSchema line in Schema.Lines)
        {
            if (line.IsAlternative || !line.Groups.Any(outer => outer.Code == group))
            {
                continue;
            }

            Figure figure = this[line.Row.Code, column];
            if (!figure.IsReported)
            {
                return default;
            }

            any = true;
            sum += figure.Value;
        }

        return any ? Figure.Reported(sum) : default;
    }

    /// <summary>“缺表”: whether the document has nothing of this table.</summary>
    public bool IsMissing
    {
        get
        {
            foreach (Figure figure in _figures)
            {
                if (figure.State != FigureState.Missing)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>“空表”: a table of which nothing is there.</summary>
    /// <exception cref="ArgumentNullException">The schema is null.</exception>
    public static FigureTable Missing(TableSchema schema) =>
        new(Guard.NotNull(schema, nameof(schema)), new Figure[schema.Cells.Length]);

    /// <summary>“建表”: a table whose figures a function gives cell by cell.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FigureTable Create(TableSchema schema, Func<CellSchema, Figure> figure)
    {
        Guard.NotNull(schema, nameof(schema));
        Guard.NotNull(figure, nameof(figure));
        var figures = new Figure[schema.Cells.Length];
        for (int i = 0; i < figures.Length; i++)
        {
            figures[i] = figure(schema.Cells[i]);
        }

        return new FigureTable(schema, figures);
    }

    /// <summary>“有此行”: whether the document has any figure of a line, be it blank.</summary>
    /// <exception cref="ArgumentNullException">The line is null.</exception>
    public bool HasLine(LineSchema line)
    {
        Guard.NotNull(line, nameof(line));
        for (int i = 0; i < line.Cells.Length; i++)
        {
            if (_figures[line.FirstSlot + i].State != FigureState.Missing)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“改一格”: the same table with one figure changed.</summary>
    /// <exception cref="ArgumentNullException">The cell is null.</exception>
    public FigureTable With(CellSchema cell, Figure figure)
    {
        var figures = (Figure[])_figures.Clone();
        figures[Guard.NotNull(cell, nameof(cell)).Slot] = figure;
        return new FigureTable(Schema, figures);
    }

    /// <inheritdoc/>
    public bool Equals(FigureTable? other) =>
        other is not null && ReferenceEquals(Schema, other.Schema) && _figures.AsSpan().SequenceEqual(other._figures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureTable);

    /// <inheritdoc/>
    /// <remarks>Only figures that are there and not 0, so that a large table can be read at a glance.</remarks>
    public override string ToString() =>
        string.Join(", ", Schema.Cells.Where(cell => this[cell] != default && this[cell] != 0).Select(cell => $"{cell.Address} = {this[cell]}"));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = StringComparer.Ordinal.GetHashCode(Schema.Code.Key);
        foreach (Figure figure in _figures)
        {
            hash = Guard.Combine(hash, figure.GetHashCode());
        }

        return hash;
    }
}
