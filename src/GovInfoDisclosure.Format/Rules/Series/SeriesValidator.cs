using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“两年校验器”: asks every rule between two years and puts the findings in order.</summary>
public sealed class SeriesValidator : ISeriesValidator
{
    private readonly ImmutableArray<ISeriesRule> _rules;

    /// <summary>“两年校验器”: with the rules of the library.</summary>
    public SeriesValidator()
        : this(SeriesRules.Default)
    {
    }

    /// <summary>“两年校验器”: with rules of your own choice.</summary>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public SeriesValidator(IEnumerable<ISeriesRule> rules) => _rules = [.. Guard.NotNull(rules, nameof(rules))];

    /// <inheritdoc/>
    public ValidationResult Validate(ParseResult lastYear, ParseResult thisYear, ValidationOptions? options = null, CancellationToken token = default)
    {
        Guard.NotNull(lastYear, nameof(lastYear));
        Guard.NotNull(thisYear, nameof(thisYear));
        return lastYear.HasReport && thisYear.HasReport
            ? Validate(new SeriesContext(lastYear.Report, thisYear.Report, options), thisYear, token)
            : new ValidationResult([]);
    }

    /// <inheritdoc/>
    public ValidationResult Validate(AnnualReport lastYear, AnnualReport thisYear, ValidationOptions? options = null, CancellationToken token = default) =>
        Validate(new SeriesContext(lastYear, thisYear, options), parsed: null, token);

    private ValidationResult Validate(SeriesContext context, ParseResult? parsed, CancellationToken token)
    {
        var sink = new DiagnosticSink();
        foreach (ISeriesRule rule in _rules)
        {
            token.ThrowIfCancellationRequested();
            if (rule.AppliesTo(context.LastYear.Edition, context.ThisYear.Edition))
            {
                RuleRun.Ask(rule, context, sink, static (asked, about, into) => asked.Check(about, into));
            }
        }

        return FindingList.Finish(sink, context.ThisYear, parsed, context.Options);
    }
}
