using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Cells;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“校验器”: asks every rule that applies to the report's edition and puts the findings in order.</summary>
public sealed class ReportValidator : IReportValidator
{
    private static readonly ValidationResult Silent = new([]);

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
    public ValidationResult Validate(ParseResult parsed, ValidationOptions? options = null)
    {
        Guard.NotNull(parsed, nameof(parsed));
        options ??= ValidationOptions.Default;
        ImmutableArray<Diagnostic> read = parsed.Diagnostics.RemoveAll(finding => options.DisabledIds.Contains(finding.Id));
        if (!parsed.HasReport)
        {
            return new ValidationResult(read);
        }

        var context = new RuleContext(parsed.Report, parsed, options);
        var doubts = new ReadingDoubts(parsed.Diagnostics);
        IEnumerable<Diagnostic> found = Ask(context).Select(finding => doubts.Weigh(finding with
        {
            Location = finding.Location ?? (finding.Address is null ? null : context.Locate(finding.Address)),
        }));
        return new ValidationResult(FindingOrder.Sort(read.Concat(found), parsed.Edition));
    }

    /// <inheritdoc/>
    public ValidationResult Validate(AnnualReport report, ValidationOptions? options = null)
    {
        ImmutableArray<Diagnostic> found = Ask(new RuleContext(report, parsed: null, options));
        return found.IsEmpty ? Silent : new ValidationResult(FindingOrder.Sort(found, report.Edition));
    }

    private ImmutableArray<Diagnostic> Ask(RuleContext context)
    {
        var sink = new DiagnosticSink();
        bool isBlankForm = UnfilledCellRule.IsBlankForm(context.Figures, out _);
        foreach (IReportRule rule in _rules)
        {
            // of a form that nobody filled in there is nothing to say but that
            if (rule.AppliesTo(context.Edition) && (!isBlankForm || rule is UnfilledCellRule))
            {
                Ask(rule, context, sink);
            }
        }

        return sink.Count == 0 ? [] : sink.ToImmutable().RemoveAll(finding => !context.IsEnabled(finding.Descriptor));
    }

    /// <summary>A rule of a user may be wrong; the other rules and the report are still worth an answer.</summary>
    private static void Ask(IReportRule rule, RuleContext context, DiagnosticSink sink)
    {
        try
        {
            rule.Check(context, sink);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            sink.Add(new Diagnostic(
                ToolDescriptors.RuleFailed,
                address: null,
                new DiagnosticArgument("rule", rule.GetType().Name),
                new DiagnosticArgument("problem", $"{exception.GetType().Name}: {exception.Message}")));
        }
    }
}
