using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Cells;
using GovInfoDisclosure.Format.Rules.Governance;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“校验器”: asks every rule that applies to the report's edition and puts the findings in order.</summary>
public sealed class ReportValidator : IReportValidator
{
    private readonly ImmutableArray<IReportRule> _rules;

    /// <summary>“校验器”: with the rules of the library.</summary>
    public ReportValidator()
        : this(ReportRules.Default)
    {
    }

    /// <summary>“校验器”: with rules of your own choice.</summary>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public ReportValidator(IEnumerable<IReportRule> rules) => _rules = [.. Guard.NotNull(rules, nameof(rules))];

    /// <inheritdoc/>
    public ValidationResult Validate(ParseResult parsed, ValidationOptions? options = null, CancellationToken token = default)
    {
        Guard.NotNull(parsed, nameof(parsed));
        return parsed.HasReport
            ? Validate(new RuleContext(parsed.Report, parsed, options, token))
            : new ValidationResult(new FindingPolicy(options ?? ValidationOptions.Default, header: null).Apply(parsed.Diagnostics));
    }

    /// <inheritdoc/>
    public ValidationResult Validate(AnnualReport report, ValidationOptions? options = null, CancellationToken token = default) =>
        Validate(new RuleContext(report, parsed: null, options, token));

    private ValidationResult Validate(RuleContext context)
    {
        var sink = new DiagnosticSink();
        Ask(_rules, context, sink);
        Ask(context.Options.OwnRules, context, sink);
        return FindingList.Finish(sink, context.Report, context.Parsed, context.Options, withReading: true);
    }

    private static void Ask(ImmutableArray<IReportRule> rules, RuleContext context, DiagnosticSink sink)
    {
        bool isBlankForm = UnfilledCellRule.IsBlankForm(context.Figures, out _);
        foreach (IReportRule rule in rules)
        {
            // of a form that nobody filled in there is nothing to say but that
            if (rule.AppliesTo(context.Edition) && (!isBlankForm || rule is UnfilledCellRule))
            {
                context.Token.ThrowIfCancellationRequested();
                RuleRun.Ask(rule, context, sink, static (asked, about, into) => asked.Check(about, into));
            }
        }
    }
}
