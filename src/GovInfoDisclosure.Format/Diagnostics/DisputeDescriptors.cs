using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“复议诉讼来由”: the kinds of finding about disputes that the requests of two years do not explain, GID502n.</summary>
public static class DisputeDescriptors
{
    private const string Article51 = "《中华人民共和国政府信息公开条例》第五十一条";

    /// <summary>“没有申请却有复议诉讼”: disputes where no request was received, carried over or answered in two years.</summary>
    public static DiagnosticDescriptor WithoutRequests { get; } = new(
        "GID5021",
        Severity.Info,
        new("没有申请却有复议诉讼", "Disputes without requests"),
        new("本年和上年都没有新收、结转和办结的申请，而本年的复议、诉讼共 {count} 件", "In two years no request was received, carried over or answered, yet there are {count} disputes"),
        new("请核对是否因其他政府信息公开行为而起；其他案件不应填在这里", "Check that they concern other acts of disclosure; other cases do not belong here"))
    {
        Provenance = Provenance.Statute,
        Citation = Article51,
        Catalogue = ["R095"],
        Example = "两年的第三表全部为 0，本年行政复议总计 2",
    };

    /// <summary>“复议后起诉多于办结的复议”: more suits after review than reviews that can have come before them.</summary>
    public static DiagnosticDescriptor SuitsWithoutReview { get; } = new(
        "GID5022",
        Severity.Info,
        new("复议后起诉多于两年的复议", "More suits after review than reviews"),
        new("复议后起诉 {suits} 件，而本年审结的复议 {finished} 件、上年的复议 {before} 件", "{suits} suits after review, with {finished} reviews finished this year and {before} last year"),
        new("请核对是否把直接起诉、二审或以前年度的案件计入了“复议后起诉”", "Check whether direct suits, appeals or cases of earlier years were counted"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R093"],
        Example = "两年的行政复议都是 0，复议后起诉总计 3",
    };

    /// <summary>“复议多于可复议的答复”: more reviews than answers that an applicant may have reviewed.</summary>
    public static DiagnosticDescriptor MoreThanRefusals { get; } = new(
        "GID5023",
        Severity.Info,
        new("行政复议多于未全部公开的答复", "More reviews than refusals"),
        new("行政复议 {reviews} 件，多于两年未全部公开和未办结的申请（本年 {now} 件、上年 {before} 件）",
            "{reviews} reviews, more than the requests of two years that were refused in part or whole, or left open ({now} this year, {before} last year)"),
        new("请核对复议的件数，以及是否计入了与政府信息公开无关的案件", "Check their number, and whether cases about other matters were counted"))
    {
        Provenance = Provenance.Heuristic,
        Citation = "国办函〔2021〕132号",
        Catalogue = ["R096"],
        Example = "行政复议 40 件，两年未全部公开的答复共 12 件",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [WithoutRequests, SuitsWithoutReview, MoreThanRefusals];
}
