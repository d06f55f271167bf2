namespace GovInfoDisclosure.Format.Schema;

/// <summary>“表”: the code of one table of the form; its text is the key in the report JSON.</summary>
/// <param name="Key">The JSON key, such as <c>requests</c>.</param>
public readonly record struct TableCode(string Key)
{
    /// <summary>“主动公开政府信息情况”: table 2.</summary>
    public static TableCode ProactiveDisclosure { get; } = new("proactiveDisclosure");

    /// <summary>“收到和处理政府信息公开申请情况”: table 3.</summary>
    public static TableCode Requests { get; } = new("requests");

    /// <summary>“政府信息公开行政复议、行政诉讼情况”: table 4.</summary>
    public static TableCode Disputes { get; } = new("disputes");

    /// <inheritdoc/>
    public override string ToString() => Key;
}

/// <summary>“行”: the code of one legal item; the same item has the same code in both editions, another meaning has another code.</summary>
/// <param name="Pointer">The JSON Pointer of the row in the report, such as <c>/requests/newlyReceived</c>.</param>
public readonly record struct RowCode(string Pointer)
{
    /// <inheritdoc/>
    public override string ToString() => Pointer;
}

/// <summary>“列”: the code of one column; a type of its own, so that a column cannot be passed as a row.</summary>
/// <param name="Key">The JSON key, such as <c>naturalPerson</c>.</param>
public readonly record struct ColumnCode(string Key)
{
    /// <inheritdoc/>
    public override string ToString() => Key;
}

/// <summary>“单位”: what a figure counts.</summary>
public enum Unit
{
    /// <summary>“件（宗、次）”: a whole number of documents, decisions, requests or cases.</summary>
    Count,

    /// <summary>“项”: a whole number of items, that is kinds of powers, services or fees.</summary>
    Item,

    /// <summary>“万元”: an amount in ten thousand yuan.</summary>
    TenThousandYuan,

    /// <summary>“元”: an amount in yuan; the form states no unit, so the cell does.</summary>
    Yuan,
}

/// <summary>“行的种类”: what stands beside a row heading.</summary>
public enum RowKind
{
    /// <summary>“数据行”: figures.</summary>
    Figures,

    /// <summary>“分组”: a title over other rows, without figures.</summary>
    Group,

    /// <summary>“总计行”: figures that are the sum of the group's other rows.</summary>
    Total,
}

/// <summary>“版式”: how a table prints its blocks.</summary>
public enum TableOrientation
{
    /// <summary>“行列表”: one block, rows down and columns across.</summary>
    Matrix,

    /// <summary>“上下排列”: blocks below each other, each with its own header row.</summary>
    Stacked,

    /// <summary>“左右排列”: blocks beside each other, all their figures in one printed row.</summary>
    SideBySide,
}
