using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Statements;

/// <summary>“比较检查”: one comparison of figures that a report must satisfy; what it says, and where it comes from, is its kind of finding.</summary>
/// <remarks>
/// The message of the kind may use the arguments <c>where</c> (the row of the first figure), <c>left</c> and <c>right</c> (both sides),
/// <c>leftTerms</c> and <c>rightTerms</c> (their figures by label), <c>difference</c>, and <c>given</c> (the figures of the conditions by label).
/// A side with a figure that is no number is not assessed.
/// </remarks>
public sealed class ComparisonRule : IReportRule
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly Comparison _comparison;

    /// <summary>“比较检查”: a comparison, and what is found where it does not hold.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ComparisonRule(DiagnosticDescriptor descriptor, Comparison comparison)
    {
        _descriptor = Guard.NotNull(descriptor, nameof(descriptor));
        _comparison = Guard.NotNull(comparison, nameof(comparison));
    }

    /// <summary>“前提”: the comparison is asked for only where all of these hold.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Comparison> Conditions { get; init; } = [];

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [_descriptor];

    /// <inheritdoc/>
    public bool AppliesTo(EditionSchema edition)
    {
        Guard.NotNull(edition, nameof(edition));
        foreach (Comparison condition in Conditions)
        {
            if (!condition.AppliesTo(edition))
            {
                return false;
            }
        }

        return _comparison.AppliesTo(edition);
    }

    /// <inheritdoc/>
    public void Check(RuleContext context, DiagnosticSink sink)
    {
        Guard.NotNull(context, nameof(context));
        Guard.NotNull(sink, nameof(sink));
        foreach (Comparison condition in Conditions)
        {
            if (!condition.TryEvaluate(context.Figures, out decimal first, out decimal second) || !condition.Holds(first, second))
            {
                return;
            }
        }

        if (_comparison.TryEvaluate(context.Figures, out decimal left, out decimal right) && !_comparison.Holds(left, right))
        {
            sink.Add(Finding(context, left, right));
        }
    }

    private Diagnostic Finding(RuleContext context, decimal left, decimal right)
    {
        CellSchema[] cells = [.. _comparison.Left.Concat(_comparison.Right).Concat(Conditions.SelectMany(condition => condition.Left.Concat(condition.Right)))
            .Select(term => CellAt(term, context.Edition)).Distinct()];
        bool oneRow = cells.All(cell => cell.Line == cells[0].Line);
        return new Diagnostic(
            _descriptor,
            cells[0].Address,
            new("where", FormWording.NameOf(cells[0].Line)),
            new("left", left),
            new("right", right),
            new("leftTerms", Terms(_comparison.Left, 0, context, oneRow)),
            new("rightTerms", Terms(_comparison.Right, _comparison.Number, context, oneRow)),
            new("difference", Math.Abs(left - right)),
            new("given", string.Join("，", Conditions.Select(condition => Terms(condition.Left, 0, context, oneRow)))))
        {
            Related = [.. cells.Skip(1).Select(cell => cell.Address)],
        };
    }

    /// <summary>The figures with their labels, such as “本年制发件数 5 − 本年废止件数 0”.</summary>
    private static string Terms(ImmutableArray<Term> terms, decimal number, RuleContext context, bool oneRow)
    {
        var parts = terms.Select((term, i) =>
        {
            CellSchema cell = CellAt(term, context.Edition);
            string sign = term.Factor < 0 ? (i == 0 ? "−" : " − ") : i == 0 ? "" : " + ";
            string factor = Math.Abs(term.Factor) == 1 ? "" : Text(Math.Abs(term.Factor)) + "×";
            return $"{sign}{factor}{(oneRow ? cell.Column.Label : FormWording.NameOf(cell))} {Text(context.Figures[cell].Value)}";
        });
        string text = string.Concat(parts);
        return text.Length == 0 ? Text(number) : number == 0 ? text : $"{text}{(number < 0 ? " − " : " + ")}{Text(Math.Abs(number))}";
    }

    private static CellSchema CellAt(Term term, EditionSchema edition) =>
        edition.TryFindCell(term.Address, out CellSchema? cell) ? cell : throw new ArgumentException($"No figure at {term.Address}.", nameof(term));

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
