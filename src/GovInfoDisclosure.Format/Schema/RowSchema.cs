using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“行（格式）”: a row heading of the form: a title with or without figures, and the rows below it.</summary>
public sealed record RowSchema
{
    private RowSchema(RowKind kind, RowCode code, string number, string label, ImmutableArray<RowSchema> children)
    {
        Kind = kind;
        Code = code;
        Number = number;
        Label = label;
        Children = children;
    }

    /// <summary>“行的种类”.</summary>
    public RowKind Kind { get; }

    /// <summary>“代码”.</summary>
    public RowCode Code { get; }

    /// <summary>“序号”: the number printed before the label, such as “（一）” or “1.”; empty when there is none.</summary>
    public string Number { get; }

    /// <summary>“标签”: the label without its number.</summary>
    public string Label { get; }

    /// <summary>“标题”: number and label as the form prints them.</summary>
    public string Title => Number + Label;

    /// <summary>“下级行”: the rows below this heading.</summary>
    public ImmutableArray<RowSchema> Children { get; }

    /// <summary>“其他写法”: other ways to write the same label; never a label with another meaning.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>“误写”: known misprints of the label; read as the label, with a remark.</summary>
    public ImmutableArray<string> Misprints { get; init; } = [];

    /// <summary>“可合并”: whether real reports print this group as one row with figures instead of its sub-rows.</summary>
    public bool MayBePrintedAsOneRow { get; init; }

    /// <summary>“有数据”: whether figures can stand beside the heading.</summary>
    public bool HasFigures => Kind != RowKind.Group || MayBePrintedAsOneRow;

    /// <summary>“数据行”: a row with figures.</summary>
    public static RowSchema Figures(RowCode code, string number, string label) => new(RowKind.Figures, code, number, label, []);

    /// <summary>“总计行”: a row whose figures are the sum of its group's other rows.</summary>
    public static RowSchema Total(RowCode code, string number, string label) => new(RowKind.Total, code, number, label, []);

    /// <summary>“分组”: a title over other rows.</summary>
    public static RowSchema Group(RowCode code, string number, string label, params ImmutableArray<RowSchema> children) =>
        new(RowKind.Group, code, number, label, children);
}
