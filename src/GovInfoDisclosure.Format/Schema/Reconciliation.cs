using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“勾稽关系”: one statement about sums, as the form or its labels make it; a table expands it into identities.</summary>
/// <param name="Name">The name in the contract, such as <c>balance</c>; the table's key is put before it.</param>
/// <param name="Kind">What is summed.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record Reconciliation(string Name, ReconciliationKind Kind, string Citation)
{
    /// <summary>“左边”: the rows of the left side; for a group total the group.</summary>
    public ImmutableArray<RowCode> Left { get; init; } = [];

    /// <summary>“右边”: the rows of the right side; for a group total its total row.</summary>
    public ImmutableArray<RowCode> Right { get; init; } = [];
}

/// <summary>“勾稽种类”: what a reconciliation sums.</summary>
public enum ReconciliationKind
{
    /// <summary>“逐列平衡”: per column, the rows of the left side equal the rows of the right side.</summary>
    ColumnBalance,

    /// <summary>“逐列合计”: per column, the rows of a group add up to its total row.</summary>
    GroupTotal,

    /// <summary>“逐行合计”: per row, the columns add up to the total column.</summary>
    RowTotal,
}
