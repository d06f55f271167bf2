namespace GovInfoDisclosure.Format.Schema;

/// <summary>“单元格（格式）”: the place of one figure.</summary>
public sealed class CellSchema
{
    internal CellSchema(LineSchema line, ColumnSchema column, int slot)
    {
        Line = line;
        Column = column;
        Slot = slot;
        Address = line.Row.Code.Pointer + "/" + column.Code.Key;
    }

    /// <summary>“行”.</summary>
    public LineSchema Line { get; }

    /// <summary>“列”.</summary>
    public ColumnSchema Column { get; }

    /// <summary>“位”: the position in a <see cref="Reports.FigureTable"/>.</summary>
    public int Slot { get; }

    /// <summary>“地址”: the JSON Pointer of the figure in the report.</summary>
    public string Address { get; }
}
