using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“列（格式）”: a column of a block: its label, unit and sign.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">The label of the form.</param>
/// <param name="Unit">What the figures count.</param>
public sealed record ColumnSchema(ColumnCode Code, string Label, Unit Unit)
{
    /// <summary>“其他写法”: other ways to write the same label.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>“上级标题”: the heading over this and neighbouring columns, such as 法人或其他组织; null when there is none.</summary>
    public string? Group { get; init; }

    /// <summary>“可为负”: whether the figures may be negative, as 本年增/减.</summary>
    public bool IsSigned { get; init; }

    /// <summary>“总计列”: whether the figures are the sum of the row's other figures.</summary>
    public bool IsTotal { get; init; }
}
