using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Generating;

/// <summary>Headers and prose of invented bodies; the prose holds no figure that a table could contradict.</summary>
internal static class TextGenerators
{
    private static readonly string[] Places = ["青禾县", "白鹭市", "望舒区", "松风省", "望舒区梧桐里镇", "白鹭市藕花街道"];
    private static readonly string[] Bodies = ["人民政府", "司法局", "统计局", "审计局", "交通运输局", "市场监督管理局"];

    private static readonly string[][] OverviewSentences =
    [
        ["（一）主动公开。及时更新机构职能、政策文件和办事指南。", "（一）主动公开。围绕群众关心的事项发布并解读政策。"],
        ["（二）依申请公开。健全登记、审核、办理、答复、归档制度。", "（二）依申请公开。加强与申请人的沟通，依法按时答复。"],
        ["（三）政府信息管理。落实发布前审查和动态调整。", "（三）政府信息管理。清理已经失效的文件。"],
        ["（四）平台建设。维护门户网站和政务新媒体。", "（四）平台建设。完善政务公开专区和查阅点。"],
        ["（五）监督保障。开展工作考核和社会评议，未发生责任追究的情形。", "（五）监督保障。组织业务培训，把社会评议和责任追究纳入工作考核。"],
    ];

    private static readonly string[] Problems = ["公开内容还不够丰富", "政策解读的形式比较单一", "业务人员的能力有待提高"];
    private static readonly string[] Improvements = ["已通过培训加以改进", "已建立台账逐项改进", "将结合群众意见继续改进"];
    private static readonly string[] OtherMatters = ["本年度未收取信息处理费，无其他需要报告的事项。", "本机关没有收取信息处理费，也没有其他需要报告的事项。"];

    private static readonly string[] Odd = ["", " ", "“引号”\"与\\斜线/", "多行\r\n\t文字", "<script>&amp;", "\u0000\u001f\u0085\u2028", "𠮷𠀀😀", "\u3000全角空格", "null"];

    /// <summary>Whether a body of these generators may make regulations: governments of provinces and cities.</summary>
    public static bool MakesRegulations(string agency) => agency.EndsWith("市人民政府", StringComparison.Ordinal) || agency.EndsWith("省人民政府", StringComparison.Ordinal);

    public static Gen<ReportHeader> Header(EditionSchema edition) =>
        from place in Gen.Elements(Places)
        from body in Gen.Elements(Bodies)
        from year in Gen.Choose(edition.FirstYear, edition.LastYear ?? (edition.FirstYear + 4))
        from day in Gen.Choose(4, 31)
        let agency = place + body
        select new ReportHeader(year, agency, $"{agency}{year}年政府信息公开工作年度报告", new ReportDate(year + 1, 1, day));

    public static Gen<Narratives> Prose(int year) =>
        from overview in Gen.CollectToArray(OverviewSentences, sentences => Gen.Elements(sentences))
        from problem in Gen.Elements(Problems)
        from improvement in Gen.Elements(Improvements)
        from other in Gen.Elements(OtherMatters)
        select new Narratives(
            $"本报告依据《中华人民共和国政府信息公开条例》编制，统计期限自{year}年1月1日起至{year}年12月31日止。如有疑问，请与本机关办公室联系，电话000-0000000。",
            string.Join("\n", overview),
            Issues(problem, improvement),
            other);

    /// <summary>Part five of one year, which is not that of the year before.</summary>
    public static string IssuesOf(int year) => Issues(Problems[year % Problems.Length], Improvements[year % Improvements.Length]);

    private static string Issues(string problem, string improvement) => $"存在的主要问题是{problem}，{improvement}。";

    public static Gen<ReportHeader> AnyHeader(EditionSchema edition) => Gen.Frequency(
        (3, Header(edition)),
        (1, Gen.Constant(ReportHeader.Empty)),
        (2, from year in Gen.Elements<int?>(null, 1, 2023, 9999)
            from agency in AnyText
            from title in AnyText
            from date in Gen.Elements<ReportDate?>(null, new ReportDate(2024), new ReportDate(2024, 2), new ReportDate(2024, 2, 29))
            select new ReportHeader(year, agency, title, date)));

    public static Gen<Narratives> AnyProse { get; } =
        from preamble in AnyText
        from overview in AnyText
        from issues in AnyText
        from other in AnyText
        select new Narratives(preamble, overview, issues, other);

    private static Gen<string?> AnyText => Gen.Frequency((1, Gen.Constant<string?>(null)), (2, Gen.Elements<string?>(Odd)));
}
