using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“数据行（视图）”: one row of a figure table; a view without figures of its own, equal by the row's content.</summary>
public readonly struct FigureRow : IEquatable<FigureRow>
{
    private readonly FigureTable? _table;
    private readonly LineSchema? _line;

    internal FigureRow(FigureTable table, RowCode row)
    {
        _table = table;
        _line = table.Schema.TryFind(row, out LineSchema? line) ? line : null;
    }

    /// <summary>“列”: the figure of a column; missing when the row has no such column.</summary>
    public Figure this[ColumnCode column]
    {
        get
        {
            if (_line is not null)
            {
                for (int i = 0; i < _line.Cells.Length; i++)
                {
                    if (_line.Cells[i].Column.Code == column)
                    {
                        return _table![_line.FirstSlot + i];
                    }
                }
            }

            return default;
        }
    }

    /// <summary>“列数”: how many figures the row has.</summary>
    public int Count => _line?.Cells.Length ?? 0;

    /// <summary>“第几列”: the figure at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public Figure this[int index] =>
        index >= 0 && index < Count ? _table![_line!.FirstSlot + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public bool Equals(FigureRow other)
    {
        if (Count != other.Count || _line?.Row.Code != other._line?.Row.Code)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FigureRow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _line?.Row.Code.GetHashCode() ?? 0;
        for (int i = 0; i < Count; i++)
        {
            hash = Compatibility.Guard.Combine(hash, this[i].GetHashCode());
        }

        return hash;
    }

    /// <summary>“相等”.</summary>
    public static bool operator ==(FigureRow left, FigureRow right) => left.Equals(right);

    /// <summary>“不等”.</summary>
    public static bool operator !=(FigureRow left, FigureRow right) => !left.Equals(right);
}
