using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Statements;

/// <summary>“比较”: a sum of figures held against another sum, or against a number.</summary>
public sealed class Comparison
{
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
    }

    /// <summary>“左边”.</summary>
    public ImmutableArray<Term> Left { get; }

    /// <summary>“比较符”.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>“右边”: without terms the number alone is the right side.</summary>
    public ImmutableArray<Term> Right { get; }

    /// <summary>“数”: added to the right side.</summary>
    public decimal Number { get; }

    /// <summary>“适用”: whether an edition has every figure.</summary>
    internal bool AppliesTo(EditionSchema edition) => HasAll(Left, edition) && HasAll(Right, edition);

    /// <summary>Both sides; false when a figure is not a number, so that nothing can be said.</summary>
    internal bool TryEvaluate(ReportFigures figures, out decimal left, out decimal right)
    {
        left = 0;
        right = Number;
        return TryAdd(Left, figures, ref left) && TryAdd(Right, figures, ref right);
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

    private static bool HasAll(ImmutableArray<Term> terms, EditionSchema edition)
    {
        foreach (Term term in terms)
        {
            if (!edition.TryFindCell(term.Address, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAdd(ImmutableArray<Term> terms, ReportFigures figures, ref decimal sum)
    {
        foreach (Term term in terms)
        {
            Figure figure = figures[term.Address];
            if (!figure.IsReported)
            {
                return false;
            }

            sum += term.Factor * figure.Value;
        }

        return true;
    }
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
