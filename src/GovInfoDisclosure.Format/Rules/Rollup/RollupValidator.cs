using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Sums;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“汇总校验器”: asks every rule about a parent and its bodies.</summary>
public sealed class RollupValidator : IRollupValidator
{
    private static readonly IReportValidator Sums = new ReportValidator([new ReconciliationRule()]);

    private readonly ImmutableArray<IRollupRule> _rules;

    /// <summary>“汇总校验器”: with the rules of the library.</summary>
    public RollupValidator()
        : this(RollupRules.Default)
    {
    }

    /// <summary>“汇总校验器”: with rules of your own choice.</summary>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public RollupValidator(IEnumerable<IRollupRule> rules) => _rules = [.. Guard.NotNull(rules, nameof(rules))];

    /// <inheritdoc/>
    public ValidationResult ValidateSum(ReportRollup rollup, ValidationOptions? options = null, CancellationToken token = default) =>
        Guard.NotNull(rollup, nameof(rollup)).Sum is { } sum ? Sums.Validate(sum, options, token) : new ValidationResult([]);

    /// <inheritdoc/>
    public ValidationResult Validate(ReportRollup rollup, ValidationOptions? options = null, CancellationToken token = default)
    {
        if (Guard.NotNull(rollup, nameof(rollup)).Sum is null)
        {
            return new ValidationResult([]);
        }

        var context = new RollupContext(rollup, options, token);
        var sink = new DiagnosticSink();
        foreach (IRollupRule rule in _rules)
        {
            token.ThrowIfCancellationRequested();
            RuleRun.Ask(rule, context, sink, static (asked, about, into) => asked.Check(about, into));
        }

        return FindingList.Finish(sink, context.Sum, parsed: null, context.Options);
    }
}
