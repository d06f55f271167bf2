using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Statements;

/// <summary>“用词检查”: matters that a part of prose should mention; one finding names all that it does not.</summary>
/// <remarks>The message of the kind may use the arguments <c>heading</c> and <c>missing</c>. A part that is not there has its own finding.</remarks>
public sealed class WordingRule : IReportRule
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ImmutableArray<WordGroup> _groups;

    /// <summary>“用词检查”: a part by its JSON Pointer, such as <c>/narratives/overview</c>, and what it should mention.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WordingRule(DiagnosticDescriptor descriptor, string part, ImmutableArray<WordGroup> groups)
    {
        _descriptor = Guard.NotNull(descriptor, nameof(descriptor));
        Part = Guard.NotNull(part, nameof(part));
        _groups = groups.IsDefault ? [] : groups;
    }

    /// <summary>“部分”: the JSON Pointer of the part.</summary>
    public string Part { get; }

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [_descriptor];

    /// <summary>The severity for a report; null where the matter is not asked of it.</summary>
    internal Func<RuleContext, Severity?>? SeverityFor { get; init; }

    /// <inheritdoc/>
    public bool AppliesTo(EditionSchema edition) => true;

    /// <inheritdoc/>
    public void Check(RuleContext context, DiagnosticSink sink)
    {
        Guard.NotNull(context, nameof(context));
        Guard.NotNull(sink, nameof(sink));
        if (ReportProse.TextAt(context.Report, Part) is { } text && !MentionsAll(text))
        {
            Report(text, context, sink);
        }
    }

    private bool MentionsAll(string text)
    {
        foreach (WordGroup group in _groups)
        {
            if (!group.IsMentionedIn(text))
            {
                return false;
            }
        }

        return true;
    }

    private void Report(string text, RuleContext context, DiagnosticSink sink)
    {
        Severity? severity = SeverityFor is null ? _descriptor.Severity : SeverityFor(context);
        if (severity is null || string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        sink.Add(new Diagnostic(
            _descriptor,
            Part,
            new("heading", ReportProse.HeadingAt(context.Edition, Part)),
            new("missing", LocalizedLists.Join(_groups.Where(group => !group.IsMentionedIn(text)).Select(group => group.Matter))))
        {
            Severity = severity.Value,
        });
    }
}
