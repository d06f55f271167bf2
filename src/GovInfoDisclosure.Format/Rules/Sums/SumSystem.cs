using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>The identities of one table that can be assessed, as a linear system over its cells; made only when one is broken.</summary>
internal sealed class SumSystem
{
    private readonly ImmutableArray<Term>[] _terms;

    public SumSystem(FigureTable figures, IEnumerable<IdentityCheck> checks)
    {
        Figures = figures;
        Constraints = [.. checks.Where(check => !check.HasGap)];
        Broken = [.. Enumerable.Range(0, Constraints.Length).Where(i => Constraints[i].Verdict == Verdict.CannotHold)];
        var terms = new ImmutableArray<Term>.Builder?[figures.Schema.Cells.Length];
        for (int i = 0; i < Constraints.Length; i++)
        {
            AddTerms(terms, Constraints[i].Identity.Left, new Term(i, 1));
            AddTerms(terms, Constraints[i].Identity.Right, new Term(i, -1));
        }

        _terms = [.. terms.Select(builder => builder is null ? ImmutableArray<Term>.Empty : builder.ToImmutable())];
    }

    /// <summary>In the order of the schema, which is the order of the contract.</summary>
    public ImmutableArray<IdentityCheck> Constraints { get; }

    /// <summary>The constraints that cannot hold.</summary>
    public ImmutableArray<int> Broken { get; }

    public FigureTable Figures { get; }

    /// <summary>In which constraints a cell stands, and with which sign.</summary>
    public ImmutableArray<Term> TermsOf(CellSchema cell) => _terms[cell.Slot];

    /// <summary>Whether a cell holds a number that may become another one; a blank is free anyway.</summary>
    public bool CanChange(CellSchema cell, decimal delta) =>
        Figures[cell.Slot].IsReported && (cell.Column.IsSigned || Figures[cell.Slot].Value + delta >= 0);

    /// <summary>Whether a constraint holds, or can, with this difference between its sides.</summary>
    public bool IsMet(int constraint, decimal difference)
    {
        IdentityCheck check = Constraints[constraint];
        return difference == 0 || (difference > 0 ? check.AllowsSurplus : check.AllowsDeficit);
    }

    public decimal[] Differences() => [.. Constraints.Select(check => check.Difference)];

    private static void AddTerms(ImmutableArray<Term>.Builder?[] terms, ImmutableArray<CellSchema> cells, Term term)
    {
        foreach (CellSchema cell in cells)
        {
            (terms[cell.Slot] ??= ImmutableArray.CreateBuilder<Term>()).Add(term);
        }
    }

    /// <summary>That a cell stands in a constraint: 1 on the left side, −1 on the right.</summary>
    internal readonly record struct Term(int Constraint, int Sign);
}
