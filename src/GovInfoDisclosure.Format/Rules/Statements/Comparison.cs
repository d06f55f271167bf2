using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Statements;

/// <summary>“比较”: a sum of figures held against another sum, or against a number.</summary>
public sealed class Comparison
{
    private readonly Bound[] _bound;

    /// <summary>“比较”: left side, operator, right side and a number that is added to it.</summary>
    /// <exception cref="ArgumentException">The left side has no term.</exception>
    public Comparison(ImmutableArray<Term> left, ComparisonOperator @operator, ImmutableArray<Term> right, decimal number = 0)
    {
        if (left.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A comparison needs a figure on its left side.", nameof(left));
        }

        Left = left;
        Operator = @operator;
        Right = right.IsDefault ? [] : right;
        Number = number;
        _bound = [.. EditionSchemas.All.Select(Bind).OfType<Bound>()];
    }

    /// <summary>“左边”.</summary>
    public ImmutableArray<Term> Left { get; }

    /// <summary>“比较符”.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>“右边”: without terms the number alone is the right side.</summary>
    public ImmutableArray<Term> Right { get; }

    /// <summary>“数”: added to the right side.</summary>
    public decimal Number { get; }

    /// <summary>Whether an edition has every figure.</summary>
    internal bool AppliesTo(EditionSchema edition) => Find(edition) is not null;

    /// <summary>Both sides; false when a figure is not a number, or not there, so that nothing can be said.</summary>
    internal bool TryEvaluate(ReportFigures figures, out decimal left, out decimal right)
    {
        left = 0;
        right = Number;
        return Find(figures.Edition) is { } bound && TryAdd(bound.Left, figures, ref left) && TryAdd(bound.Right, figures, ref right);
    }

    internal bool Holds(decimal left, decimal right) => Operator switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.AtLeast => left >= right,
        ComparisonOperator.AtMost => left <= right,
        ComparisonOperator.MoreThan => left > right,
        _ => left < right,
    };

    private static bool TryAdd(BoundTerm[] terms, ReportFigures figures, ref decimal sum)
    {
        foreach (BoundTerm term in terms)
        {
            Figure figure = figures.Tables[term.Table][term.Slot];
            if (!figure.IsReported)
            {
                return false;
            }

            sum += term.Factor * figure.Value;
        }

        return true;
    }

    /// <summary>The places of the figures in an edition, looked up once for those that the library knows; null when it lacks one.</summary>
    private Bound? Find(EditionSchema edition)
    {
        foreach (Bound bound in _bound)
        {
            if (ReferenceEquals(bound.Edition, edition))
            {
                return bound;
            }
        }

        return EditionSchemas.All.Contains(edition) ? null : Bind(edition);
    }

    private Bound? Bind(EditionSchema edition) =>
        Bind(edition, Left) is { } left && Bind(edition, Right) is { } right ? new Bound(edition, left, right) : null;

    private static BoundTerm[]? Bind(EditionSchema edition, ImmutableArray<Term> terms)
    {
        var bound = new BoundTerm[terms.Length];
        for (int i = 0; i < bound.Length; i++)
        {
            if (!edition.TryFindCell(terms[i].Address, out CellSchema? cell))
            {
                return null;
            }

            bound[i] = new BoundTerm(edition.Tables.IndexOf(edition.Table(cell.Line.Table)), cell.Slot, terms[i].Factor);
        }

        return bound;
    }

    private sealed record Bound(EditionSchema Edition, BoundTerm[] Left, BoundTerm[] Right);

    private readonly record struct BoundTerm(int Table, int Slot, decimal Factor);
}

/// <summary>“比较符”: how two sides are to stand to each other.</summary>
public enum ComparisonOperator
{
    /// <summary>“等于”.</summary>
    Equal,

    /// <summary>“不等于”.</summary>
    NotEqual,

    /// <summary>“不小于”.</summary>
    AtLeast,

    /// <summary>“不大于”.</summary>
    AtMost,

    /// <summary>“大于”.</summary>
    MoreThan,

    /// <summary>“小于”.</summary>
    LessThan,
}
