using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>Prose that says another number than the tables.</summary>
internal static class ClaimBreaks
{
    private const string Received = "/requests/newlyReceived/total";
    private const string Answered = "/requests/outcomes/total/total";
    private const string Left = "/requests/carriedForward/total";
    private const string Reviews = "/disputes/reconsideration/total";
    private const string CarriedOver = "/requests/carriedOver/total";

    // more than any way to count gives: those carried over are counted among those received now and then
    public static IEnumerable<RuleBreak> All =>
    [
        Claim("GID6001", Received, (report, more) => $"全年共收到政府信息公开申请{Value(report, Received) + Value(report, CarriedOver) + more}件。"),
        Claim("GID6003", Answered, (report, more) => $"收到政府信息公开申请{Value(report, Received)}件，答复{Value(report, Answered) + more}件。"),
        Claim("GID6004", Left, (report, more) => $"收到政府信息公开申请{Value(report, Received)}件，结转下年度继续办理{Value(report, Left) + more}件。"),
        Claim("GID6008", Reviews, (report, more) => $"因政府信息公开被申请行政复议{Value(report, Reviews) + more}件。"),
    ];

    // in the aspect of the overview that is about requests
    private static RuleBreak Claim(string id, string address, Func<AnnualReport, int, string> sentence) =>
        new(id, address, (report, random) => report.WithOverview(text => text.Replace("\n（三）", sentence(report, 1 + random.Next(9)) + "\n（三）")));

    private static decimal Value(AnnualReport report, string address) => report.Figures[address].Value;
}
