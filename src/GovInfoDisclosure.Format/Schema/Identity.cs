using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“等式”: one sum to be checked: the cells of the left side equal the cells of the right side.</summary>
public sealed class Identity
{
    internal Identity(string name, Reconciliation reconciliation, string subject, ImmutableArray<CellSchema> left, ImmutableArray<CellSchema> right)
    {
        Name = name;
        Reconciliation = reconciliation;
        Subject = subject;
        Left = left;
        Right = right;
    }

    /// <summary>“名称”: the name in the contract, such as <c>requests.balance[naturalPerson]</c>.</summary>
    public string Name { get; }

    /// <summary>“勾稽关系”: the statement that it comes from.</summary>
    public Reconciliation Reconciliation { get; }

    /// <summary>“对象”: the label of the column or row that it is about.</summary>
    public string Subject { get; }

    /// <summary>“左边”: the cells whose sum is the left side; for totals the parts.</summary>
    public ImmutableArray<CellSchema> Left { get; }

    /// <summary>“右边”: the cells whose sum is the right side; for totals the one total.</summary>
    public ImmutableArray<CellSchema> Right { get; }
}
