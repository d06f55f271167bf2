using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>The identities of one table that can be assessed, as a linear system over its cells; made only when one is broken.</summary>
internal sealed class SumSystem
{
    private static readonly List<Term> None = [];

    private readonly List<Term>?[] _terms;
    private readonly ulong[] _broken;
    private readonly bool[] _takesSurplus;
    private readonly bool[] _takesDeficit;

    public SumSystem(FigureTable figures, IEnumerable<IdentityCheck> checks)
    {
        Figures = figures;
        Constraints = [.. checks.Where(check => !check.HasGap)];
        _takesSurplus = [.. Constraints.Select(check => check.AllowsSurplus)];
        _takesDeficit = [.. Constraints.Select(check => check.AllowsDeficit)];
        Broken = [.. Enumerable.Range(0, Constraints.Length).Where(i => Constraints[i].Verdict == Verdict.CannotHold)];
        _terms = new List<Term>?[figures.Schema.Cells.Length];
        _broken = new ulong[_terms.Length];
        for (int i = 0, broken = 0; i < Constraints.Length; i++)
        {
            ulong bit = broken < Broken.Length && Broken[broken] == i ? 1UL << broken++ : 0;
            AddTerms(Constraints[i].Identity.Left, new Term(i, 1), bit);
            AddTerms(Constraints[i].Identity.Right, new Term(i, -1), bit);
        }
    }

    /// <summary>In the order of the schema, which is the order of the contract.</summary>
    public ImmutableArray<IdentityCheck> Constraints { get; }

    /// <summary>The constraints that cannot hold.</summary>
    public ImmutableArray<int> Broken { get; }

    public FigureTable Figures { get; }

    /// <summary>In which constraints a cell stands, and with which sign.</summary>
    public List<Term> TermsOf(CellSchema cell) => _terms[cell.Slot] ?? None;

    /// <summary>In how many constraints a cell stands at most.</summary>
    public int MaxTerms { get; private set; }

    /// <summary>The broken constraints that a cell stands in, a bit for each position in <see cref="Broken"/>.</summary>
    public ulong BrokenWith(CellSchema cell) => _broken[cell.Slot];

    /// <summary>Whether a cell holds a number that may become another one; a blank is free anyway.</summary>
    public bool CanChange(CellSchema cell, decimal delta) =>
        Figures[cell.Slot].IsReported && (cell.Column.IsSigned || Figures[cell.Slot].Value + delta >= 0);

    /// <summary>Whether a constraint holds, or can, with this difference between its sides.</summary>
    public bool IsMet(int constraint, decimal difference) =>
        difference == 0 || (difference > 0 ? _takesSurplus[constraint] : _takesDeficit[constraint]);

    public decimal[] Differences() => [.. Constraints.Select(check => check.Difference)];

    private void AddTerms(ImmutableArray<CellSchema> cells, Term term, ulong broken)
    {
        foreach (CellSchema cell in cells)
        {
            List<Term> terms = _terms[cell.Slot] ??= [];
            terms.Add(term);
            MaxTerms = Math.Max(MaxTerms, terms.Count);
            _broken[cell.Slot] |= broken;
        }
    }

    /// <summary>That a cell stands in a constraint: 1 on the left side, −1 on the right.</summary>
    internal readonly record struct Term(int Constraint, int Sign);
}
