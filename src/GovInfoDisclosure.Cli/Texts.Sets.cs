using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Rollup;

namespace GovInfoDisclosure.Cli;

/// <summary>What the tool says of settings and of several reports together.</summary>
internal sealed partial class Texts
{
    public string Compare => Say("比较同一机关相邻两年的报告：跨年核对，逐格列出差异", "Compare two years of one body: the rules between years, and every cell that differs");

    public string Rollup => Say("把多份报告相加成一份，并与上级报告核对", "Add up the reports of many bodies, and hold a parent's report against the sum");

    public string Batch => Say("检查整个文件夹，每份文件一行 NDJSON", "Check a whole folder; one NDJSON line per document");

    public string LastYearPathHelp => Say("上年的报告", "last year's report");

    public string ThisYearPathHelp => Say("本年的报告", "this year's report");

    public string FileName => Say("文件", "FILE");

    public string ConfigHelp => Say(
        "检查设置；不写时用离文件最近的 govdisclosure.json", "settings of the rules; without it the govdisclosure.json nearest to each document");

    public string ProfileHelp => Say(
        "review：保留各项的级别；publish：只有妨碍发布的才算错误", "review keeps every severity; with publish only what must not be published is an error");

    public string LastYearHelp => Say("上年的报告，一并做跨年核对", "last year's report, for the rules between years");

    public string ParentHelp => Say("上级的报告，与合计核对", "the parent's report, held against the sum");

    public string SumHelp => Say("把合计写成一份报告，格式由文件名结尾决定", "write the sum as a report; the ending of the name tells the format");

    public string UnknownEnding(string option, string endings) =>
        Say("选项 {0} 的文件名结尾可以是：{1}", "the file of {0} can end in {1}", option, endings);

    public string BodiesHelp => Say("应当有报告的机关名单，每行一个", "the bodies that should have a report, one name a line");

    public string FolderHelp => Say("文件夹（含下级文件夹）", "a folder, with its subfolders");

    public string NothingToSum => Say("没有可以相加的报告", "there is no report to add up");

    public string SuppressedFindings(int count) => Say("{0} 个已豁免", "{0} suppressed", count);

    public string BadSettings(string file, string path, LocalizedText problem) =>
        Say("{0}：{1}：{2}", "{0}: {1}: {2}", file, path, DiagnosticText.Choose(problem, Language));

    public string NoReport(string path, string reason) => Say("{0} 中没有年度报告：{1}", "{0} holds no annual report: {1}", path, reason);

    public string OnlyForOne(string option) => Say("选项 {0} 只能与一份报告同用", "the option {0} goes with one report only", option);

    public string NotAFolder(string path) => Say("这里要一个文件夹：{0}", "a folder is wanted here: {0}", path);

    // differences
    public string LastYearColumn => Say("上年", "last year");

    public string ThisYearColumn => Say("本年", "this year");

    public string SumColumn => Say("合计", "sum");

    public string ParentColumn => Say("上级", "parent");

    public string ChangeColumn => Say("增减", "change");

    public string DifferenceCount(int count) => count == 0
        ? Say("没有不同的数据", "no figure differs")
        : Say("{0} 格不同：", count == 1 ? "{0} cell differs:" : "{0} cells differ:", count);

    // roll-up
    public string Members(int included, int all) => Say("{1} 份文件，计入 {0} 份", "{0} of {1} documents take part", included, all);

    public string MissingNames => Say("缺少", "missing");

    public string Reason(RollupExclusion reason) => reason switch
    {
        RollupExclusion.Unreadable => Say("无法读取", "unreadable"),
        RollupExclusion.NotAReport => Say("不是年度报告", "no annual report"),
        RollupExclusion.OtherYear => Say("年度不同", "another year"),
        RollupExclusion.OtherEdition => Say("格式版本不同", "another edition"),
        _ => Say("同一机关已有一份", "the body has one already"),
    };

    public string Excluded(string name, string reason) => Say("未计入 {0}：{1}", "left out {0}: {1}", name, reason);
}
