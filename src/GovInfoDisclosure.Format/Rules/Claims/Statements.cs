using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;
using static GovInfoDisclosure.Format.Diagnostics.ClaimDescriptors;
using static GovInfoDisclosure.Format.Diagnostics.ProseDescriptors;
using static GovInfoDisclosure.Format.Schema.Editions.DisclosureRows;
using static GovInfoDisclosure.Format.Schema.Editions.DisputeRows;
using static GovInfoDisclosure.Format.Schema.Editions.RequestRows;
using Disclosure = GovInfoDisclosure.Format.Schema.Editions.DisclosureColumns;
using Dispute = GovInfoDisclosure.Format.Schema.Editions.DisputeColumns;
using Request = GovInfoDisclosure.Format.Schema.Editions.RequestColumns;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>What each kind of statement means in the tables, to be reviewed by a lawyer.</summary>
internal static class Statements
{
    private static readonly Combination New = Requests("本年新收", "newly received", NewlyReceived);
    private static readonly Combination NewAndCarriedOver = Requests("本年新收加上年结转", "newly received and carried over", NewlyReceived, Schema.Editions.RequestRows.CarriedOver);
    private static readonly Combination AllOutcomes = Requests("办理结果总计", "all outcomes", OutcomesTotal);

    private static readonly Combination OutcomesButOther = new(
        new("办理结果总计减其他处理", "all outcomes but other handling"),
        new Term(OutcomesTotal, Request.Total), new Term(Schema.Editions.RequestRows.OtherHandling, Request.Total, -1));

    // 收到, 受理
    public static Statement Received { get; } = new(ReceivedOtherwise, New, NewAndCarriedOver);

    // 新收
    public static Statement NewlyReceivedOnly { get; } = new(ReceivedOtherwise, New);

    // 办理, 处理, 受理并答复: the word does not tell which of the three is meant
    public static Statement Handled { get; } = new(ReceivedOtherwise, New, NewAndCarriedOver, AllOutcomes);

    public static Statement CarriedOver { get; } = new(CarriedOverOtherwise, Requests("上年结转", "carried over", Schema.Editions.RequestRows.CarriedOver));

    // an office may not count as answered what it closed without an answer
    public static Statement Answered { get; } = new(AnsweredOtherwise, AllOutcomes, OutcomesButOther);

    public static Statement CarriedForward { get; } =
        new(CarriedForwardOtherwise, Requests("结转下年度继续办理", "carried forward", Schema.Editions.RequestRows.CarriedForward));

    public static Statement Disclosed { get; } = new(DisclosedOtherwise, Requests("予以公开", "disclosed", Schema.Editions.RequestRows.Disclosed));

    public static Statement PartlyDisclosed { get; } =
        new(DisclosedOtherwise, Requests("部分公开", "partly disclosed", Schema.Editions.RequestRows.PartlyDisclosed));

    public static Statement DisclosedAndPartly { get; } = new(
        DisclosedOtherwise, Requests("予以公开加部分公开", "disclosed and partly disclosed", Schema.Editions.RequestRows.Disclosed, Schema.Editions.RequestRows.PartlyDisclosed));

    // 公开 alone may or may not include what was disclosed in part
    public static Statement DisclosedSomehow { get; } = new(DisclosedOtherwise, [.. Disclosed.Accepted, .. DisclosedAndPartly.Accepted]);

    public static Statement Withheld { get; } = new(RefusedOtherwise, Requests("不予公开", "withheld", Schema.Editions.RequestRows.Withheld));

    public static Statement CannotProvide { get; } = new(RefusedOtherwise, Requests("无法提供", "cannot be provided", Schema.Editions.RequestRows.CannotProvide));

    public static Statement NotProcessed { get; } = new(RefusedOtherwise, Requests("不予处理", "not processed", Schema.Editions.RequestRows.NotProcessed));

    public static Statement OtherHandling { get; } = new(RefusedOtherwise, Requests("其他处理", "other handling", Schema.Editions.RequestRows.OtherHandling));

    public static Statement FromNaturalPersons { get; } = new(ApplicantsOtherwise, FromEach("自然人", "natural persons", Request.NaturalPerson));

    public static Statement FromOrganizations { get; } = new(ApplicantsOtherwise, FromEach("法人或其他组织", "organizations", Organizations));

    public static Statement OnlyNaturalPersons { get; } = new(NotOnlyNaturalPersons, FromEach("法人或其他组织", "organizations", Organizations));

    public static Statement NoRequests { get; } = new(RequestsAfterAll, New);

    public static Statement AllFinished { get; } = new(NotAllFinished, CarriedForward.Accepted);

    public static Statement Reconsidered { get; } = new(ReconsiderationsOtherwise, Disputes("行政复议", "reconsideration", Dispute.Total, Reconsideration));

    public static Statement Litigated { get; } = new(LitigationsOtherwise, Disputes("行政诉讼", "litigation", Dispute.Total, Litigation));

    public static Statement LitigatedDirectly { get; } = new(LitigationsOtherwise, Disputes("未经复议直接起诉", "litigation without reconsideration", Dispute.Total, Direct));

    public static Statement LitigatedAfterReview { get; } =
        new(LitigationsOtherwise, Disputes("复议后起诉", "litigation after reconsideration", Dispute.Total, AfterReconsideration));

    public static Statement Disputed { get; } =
        new(ReconsiderationsOtherwise, Disputes("行政复议加行政诉讼", "reconsideration and litigation", Dispute.Total, Reconsideration, Litigation));

    public static Statement NoReconsideration { get; } = new(DisputesAfterAll, Reconsidered.Accepted);

    public static Statement NoLitigation { get; } = new(DisputesAfterAll, Litigated.Accepted);

    public static Statement NoReconsiderationCorrected { get; } =
        new(CorrectedAfterAll, Disputes("行政复议结果纠正", "reconsideration corrected", Dispute.Corrected, Reconsideration));

    public static Statement NoLitigationCorrected { get; } =
        new(CorrectedAfterAll, Disputes("行政诉讼结果纠正", "litigation corrected", Dispute.Corrected, Litigation));

    public static Statement RegulationsIssued { get; } = new(IssuedOtherwise, Issue("规章", "regulations", Regulations));

    public static Statement DocumentsIssued { get; } = new(IssuedOtherwise, Issue("行政规范性文件", "normative documents", NormativeDocuments));

    public static Statement DocumentsRepealed { get; } =
        new(IssuedOtherwise, new Combination(new("行政规范性文件本年废止", "normative documents repealed"), new Term(NormativeDocuments, Disclosure.Repealed)));

    public static Statement DocumentsInForce { get; } =
        new(InForceOtherwise, new Combination(new("行政规范性文件现行有效", "normative documents in force"), new Term(NormativeDocuments, Disclosure.InForce)));

    public static Statement LicensingDone { get; } = Work("行政许可", "licensing", Licensing);

    public static Statement PenaltiesDone { get; } = Work("行政处罚", "penalties", Penalties);

    public static Statement CoercionDone { get; } = Work("行政强制", "coercive measures", CoerciveMeasures);

    public static Statement NoCoercivePower { get; } = new(
        DecisionsWithoutPower, new Combination(new("行政强制", "coercive measures"), new Term(CoerciveMeasures, Disclosure.Decisions)));

    public static Statement NoLicensingPower { get; } = new(
        DecisionsWithoutPower, new Combination(new("行政许可", "licensing"), new Term(Licensing, Disclosure.Decisions)));

    public static Statement NoPenaltyPower { get; } = new(
        DecisionsWithoutPower, new Combination(new("行政处罚", "penalties"), new Term(Penalties, Disclosure.Decisions)));

    public static Statement NoFeeNotice { get; } = new(
        UnpaidFeeWithoutNotice, Requests("逾期未缴费、不再处理的申请", "requests dropped for an unpaid fee", UnpaidFee));

    // no table counts what was published, or fees of this kind
    public static Statement InformationPublished { get; } = new(ToldTwice);

    public static Statement PublishedSomewhere { get; } = new(PartsOfPublishedOtherwise);

    public static Statement PublishedPart { get; } = new(PartsOfPublishedOtherwise);

    public static Statement CoDefendant { get; } = new(CoDefendantCases);

    public static Statement FeesReceived { get; } = new(
        FeesBelowProse, new Combination(new("行政事业性收费", "administrative fees"), new Term(AdministrativeFees, Disclosure.AmountCollected)))
    {
        Agreement = Agreement.AtLeast,
    };

    public static Statement FeesDemanded { get; } = new(ReceivedMoreThanDemanded);

    public static Statement FeeNotices { get; } = new(ReceivedMoreThanDemanded);

    public static Statement NoFees { get; } = new(FeesDenied);

    /// <summary>Whether a statement counts the requests of the year.</summary>
    public static bool AreReceived(Statement statement) => statement == Received || statement == NewlyReceivedOnly || statement == Handled;

    /// <summary>How the results of disputes are stated: 维持 12 件.</summary>
    public static Statement? ResultOf(Words.Word dispute, Words.Word result) => Array.Find(Results, entry => entry.Dispute == dispute && entry.Result == result).Statement;

    private static readonly (Words.Word Dispute, Words.Word Result, Statement Statement)[] Results =
    [
        .. ResultsOf("结果维持", "upheld", Words.Word.Upheld, Dispute.Upheld),
        .. ResultsOf("结果纠正", "corrected", Words.Word.Corrected, Dispute.Corrected),
        .. ResultsOf("其他结果", "with another result", Words.Word.OtherResult, Dispute.OtherResult),
        .. ResultsOf("尚未审结", "pending", Words.Word.Pending, Dispute.Pending),
    ];

    private static (Words.Word, Words.Word, Statement)[] ResultsOf(string chinese, string english, Words.Word result, ColumnCode column) =>
    [
        (Words.Word.Reconsideration, result,
            new(ResultsOtherwise, Disputes("行政复议" + chinese, "reconsideration " + english, column, Reconsideration))),
        (Words.Word.Litigation, result,
            new(ResultsOtherwise, Disputes("行政诉讼" + chinese, "litigation " + english, column, Litigation),
                Disputes("未经复议直接起诉" + chinese, "litigation without reconsideration " + english, column, Direct),
                Disputes("复议后起诉" + chinese, "litigation after reconsideration " + english, column, AfterReconsideration))),
    ];

    private static ImmutableArray<ColumnCode> Organizations =>
        [Request.Enterprise, Request.ResearchInstitution, Request.PublicWelfareOrganization, Request.LegalServiceProvider, Request.OtherOrganization];

    private static Combination Requests(string chinese, string english, params ImmutableArray<RowCode> rows) =>
        new(new(chinese, english), [.. rows.Select(row => new Term(row, Request.Total))]);

    private static Combination Disputes(string chinese, string english, ColumnCode column, params ImmutableArray<RowCode> rows) =>
        new(new(chinese, english), [.. rows.Select(row => new Term(row, column))]);

    // prose seldom says whether those carried over are among them
    private static ImmutableArray<Combination> FromEach(string chinese, string english, params ImmutableArray<ColumnCode> columns)
    {
        Combination Of(string rowChinese, string rowEnglish, params ImmutableArray<RowCode> rows) => new(
            new($"{rowChinese}（{chinese}）", $"{rowEnglish} ({english})"),
            [.. rows.SelectMany(row => columns.Select(column => new Term(row, column)))]);
        return
        [
            Of("本年新收", "newly received", NewlyReceived),
            Of("本年新收加上年结转", "newly received and carried over", NewlyReceived, Schema.Editions.RequestRows.CarriedOver),
            Of("办理结果总计", "all outcomes", OutcomesTotal),
        ];
    }

    private static ImmutableArray<Combination> Issue(string chinese, string english, RowCode row) =>
    [
        new(new(chinese + "本年制发", english + " issued"), new Term(row, Disclosure.Issued)),
        new(new(chinese + "本年新公开", english + " newly published"), new Term(row, Disclosure.NewlyPublished)),
        new(new(chinese + "本年新制作", english + " newly made"), new Term(row, Disclosure.NewlyMade)),
    ];

    private static Statement Work(string chinese, string english, RowCode row) =>
        new(WorkWithoutFigures, new Combination(new(chinese, english), new Term(row, Disclosure.Decisions))) { Agreement = Agreement.NotZero };
}
