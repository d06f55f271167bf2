using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>What the prose says of the 信息处理费: notices, the amount demanded and the amount received.</summary>
internal sealed class FeeCheck : IClaimCheck
{
    private const int FirstYear = 2021;
    private const decimal SmallestRate = 10;

    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        ProseClaim? received = Greatest(prose, Statements.FeesReceived);
        ProseClaim? demanded = Greatest(prose, Statements.FeesDemanded);
        ProseClaim? notices = Greatest(prose, Statements.FeeNotices) ?? Greatest(prose, Statements.NoFeeNotice);
        CheckNotices(received, demanded, notices, sink);
        foreach (ProseClaim told in prose.Claims)
        {
            Statement statement = told.Claim.Statement;
            if (told.Claim.OtherYear is null && (statement == Statements.FeesReceived || statement == Statements.FeesDemanded) && told.Claim.Value % SmallestRate != 0)
            {
                sink.Add(Finding(ProseDescriptors.FeeNotInTens, told));
            }
        }

        if (received is { Claim.Value: > 0 })
        {
            if (context.Report.Header.Year < FirstYear)
            {
                sink.Add(Finding(ProseDescriptors.FeeBeforeMeasure, received, new DiagnosticArgument("year", context.Report.Header.Year.Value)));
            }

            if (prose.Claims.FirstOrDefault(told => told.Claim is { OtherYear: null } && told.Claim.Statement == Statements.NoFees) is { } denied)
            {
                sink.Add(Finding(ProseDescriptors.FeesDenied, denied, new DiagnosticArgument("other", received.Quote)));
            }
        }
    }

    private static void CheckNotices(ProseClaim? received, ProseClaim? demanded, ProseClaim? notices, DiagnosticSink sink)
    {
        decimal money = Math.Max(received?.Claim.Value ?? 0, demanded?.Claim.Value ?? 0);
        bool isMore = received is not null && demanded is not null && received.Claim.Value > demanded.Claim.Value;
        bool hasNoNotice = notices is { Claim.Value: 0 } && money > 0;
        if (!isMore && !hasNoNotice)
        {
            return;
        }

        ProseClaim told = received is { Claim.Value: > 0 } ? received : demanded!;
        sink.Add(Finding(
            ProseDescriptors.ReceivedMoreThanDemanded,
            told,
            new DiagnosticArgument("notices", notices is null
                ? new LocalizedText("未写明收费通知件数", "an unstated number of notices")
                : new LocalizedText($"收费通知 {Text(notices)} 件", $"{Text(notices)} notices")),
            new DiagnosticArgument("demanded", Amount(demanded)),
            new DiagnosticArgument("received", Amount(received))));
    }

    private static ProseClaim? Greatest(ProseClaims prose, Statement statement) => prose.Claims
        .Where(told => told.Claim.Statement == statement && told.Claim.OtherYear is null)
        .OrderByDescending(told => told.Claim.Value)
        .FirstOrDefault();

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, ProseClaim told, params DiagnosticArgument[] arguments) =>
        new(descriptor, told.Address, [new("quote", told.Quote), .. arguments]) { Location = told.Location };

    private static LocalizedText Amount(ProseClaim? told) => told is null ? new("（未写明）", "(unstated)") : new(Text(told), Text(told));

    private static string Text(ProseClaim told) => told.Claim.Value.ToString(CultureInfo.InvariantCulture);
}
