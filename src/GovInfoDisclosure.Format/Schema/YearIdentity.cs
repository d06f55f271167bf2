using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“跨年等式”: one sum over the cells of two years.</summary>
public sealed class YearIdentity
{
    internal YearIdentity(string name, YearReconciliation reconciliation, ImmutableArray<SignedCell> thisYear, ImmutableArray<SignedCell> lastYear)
    {
        Name = name;
        Reconciliation = reconciliation;
        ThisYear = thisYear;
        LastYear = lastYear;
    }

    /// <summary>“名称”: such as <c>requests.carryOver[naturalPerson]</c>.</summary>
    public string Name { get; }

    /// <summary>“跨年勾稽关系”: the statement that it comes from.</summary>
    public YearReconciliation Reconciliation { get; }

    /// <summary>“本年”: cells of this year's report; the first is what the others predict.</summary>
    public ImmutableArray<SignedCell> ThisYear { get; }

    /// <summary>“上年”: cells of last year's report.</summary>
    public ImmutableArray<SignedCell> LastYear { get; }
}

/// <summary>“带正负的单元格”: a cell that is added or taken away.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Sign">1 or −1.</param>
public readonly record struct SignedCell(CellSchema Cell, int Sign);
