using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>Asks one rule of any sort.</summary>
internal static class RuleRun
{
    /// <summary>A rule of a user may be wrong; the other rules and the report are still worth an answer.</summary>
    public static void Ask<TRule, TContext>(TRule rule, TContext context, DiagnosticSink sink, Action<TRule, TContext, DiagnosticSink> check)
        where TRule : class
    {
        try
        {
            check(rule, context, sink);
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
