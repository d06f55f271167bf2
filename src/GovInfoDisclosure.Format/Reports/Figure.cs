using System.Globalization;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“数据的状态”: what stands in a cell.</summary>
public enum FigureState
{
    /// <summary>“缺失”: the document has no such row or column. The default, so that an unset figure invents nothing.</summary>
    Missing,

    /// <summary>“数值”: a number.</summary>
    Reported,

    /// <summary>“空白”: the cell is there and nothing stands in it.</summary>
    Blank,

    /// <summary>“符号”: a dash, slash or word stands where a number should.</summary>
    Dash,

    /// <summary>“无法辨认”: what stands there cannot be read as a figure with certainty.</summary>
    Unreadable,
}

/// <summary>“数据”: one figure of the form: a number, or why there is none; immutable, equal by content.</summary>
public readonly record struct Figure
{
    private Figure(FigureState state, decimal value, string? mark)
    {
        State = state;
        Value = value;
        Mark = mark;
    }

    /// <summary>“状态”.</summary>
    public FigureState State { get; }

    /// <summary>“数值”: the number when <see cref="State"/> is <see cref="FigureState.Reported"/>, else 0; without trailing zeros.</summary>
    public decimal Value { get; }

    /// <summary>“符号”: what stands in the cell where it is no number; null otherwise.</summary>
    public string? Mark { get; }

    /// <summary>“是否数值”.</summary>
    public bool IsReported => State == FigureState.Reported;

    /// <summary>“空白”: a cell with nothing in it.</summary>
    public static Figure Blank { get; } = new(FigureState.Blank, 0, null);

    /// <summary>“数值”: a number.</summary>
    public static Figure Reported(decimal value) => new(FigureState.Reported, Normalize(value), null);

    /// <summary>“符号”: a dash, slash or word such as “无”.</summary>
    /// <exception cref="ArgumentNullException">The mark is null.</exception>
    public static Figure Dash(string mark) => new(FigureState.Dash, 0, Compatibility.Guard.NotNull(mark, nameof(mark)));

    /// <summary>“无法辨认”: text that is no figure.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Figure Unreadable(string printed) =>
        new(FigureState.Unreadable, 0, Compatibility.Guard.NotNull(printed, nameof(printed)));

    /// <summary>“数值”: a number stands for itself.</summary>
    public static implicit operator Figure(decimal value) => Reported(value);

    /// <summary>“数值”: a number stands for itself.</summary>
    public static implicit operator Figure(int value) => Reported(value);

    /// <inheritdoc/>
    public override string ToString() => State switch
    {
        FigureState.Reported => Value.ToString(CultureInfo.InvariantCulture),
        FigureState.Dash => Mark!,
        FigureState.Unreadable => $"?{Mark}",
        FigureState.Blank => "␣",
        _ => "∅",
    };

    private static decimal Normalize(decimal value)
    {
        decimal whole = decimal.Truncate(value);
        if (whole == value)
        {
            return whole == 0 ? 0m : whole;
        }

        // dividing by one with the greatest scale drops trailing zeros
        return value / 1.0000000000000000000000000000m;
    }
}
