using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Duties;

/// <summary>“信息处理费检查”: since 2021 the report says whether a fee was charged and, if so, how many notices, how much was asked and how much came in.</summary>
internal sealed class FeeRule : IReportRule
{
    private const int FirstYear = 2021;
    private const int MaxSentence = 60;

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [DutyDescriptors.FeeNotStated, DutyDescriptors.FeeIncomplete, PlausibilityDescriptors.FeeAndRefusal];

    public bool AppliesTo(EditionSchema edition) => edition.LastYear is null || edition.LastYear >= FirstYear;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        // a part without content, and a report of figures alone, say nothing that could be judged
        if (string.IsNullOrWhiteSpace(context.Report.Narratives.OtherMatters) || context.Report.Header.Year < FirstYear)
        {
            return;
        }

        string[] sentences = [.. FeeText.Sentences(context.Report)];
        if (sentences.Length == 0)
        {
            sink.Add(new Diagnostic(DutyDescriptors.FeeNotStated, ReportProse.OtherMatters));
        }
        else if (sentences.FirstOrDefault(FeeText.IsCharged) is { } charged)
        {
            CheckComplete(charged, string.Concat(sentences), sink);
            CheckRefusals(context, sink);
        }
    }

    private static void CheckComplete(string charged, string all, DiagnosticSink sink)
    {
        bool notices = all.Contains("通知") && (all.Contains("件") || all.Contains("份"));
        bool demanded = (all.Contains("通知") || all.Contains("应收") || all.Contains("应缴"))
            && (FeeText.CountAmounts(all) > 1 || all.Contains("全部") || all.Contains("全额") || all.Contains("均已"));
        bool received = all.Contains("收取") || all.Contains("实收") || all.Contains("收到") || all.Contains("缴纳");
        LocalizedText[] missing =
        [
            .. notices ? Array.Empty<LocalizedText>() : [new("发出收费通知的件数", "the number of notices")],
            .. demanded ? Array.Empty<LocalizedText>() : [new("收费通知的总金额", "the amount demanded")],
            .. received ? Array.Empty<LocalizedText>() : [new("实际收取的总金额", "the amount received")],
        ];
        if (missing.Length > 0)
        {
            sink.Add(new Diagnostic(
                DutyDescriptors.FeeIncomplete,
                ReportProse.OtherMatters,
                new("sentence", charged.Length <= MaxSentence ? charged : charged.Substring(0, MaxSentence) + "…"),
                new("missing", LocalizedLists.Join(missing))));
        }
    }

    private static void CheckRefusals(RuleContext context, DiagnosticSink sink)
    {
        string address = $"{RequestRows.ExcessiveRepetition.Pointer}/{RequestColumns.Total.Key}";
        if (context.Edition.TryFindCell(address, out CellSchema? cell) && context.Figures[cell] is { Value: > 0 } refused)
        {
            sink.Add(new Diagnostic(
                PlausibilityDescriptors.FeeAndRefusal, address, new("where", FormWording.NameOf(cell.Line)), new("value", refused.Value)));
        }
    }
}
