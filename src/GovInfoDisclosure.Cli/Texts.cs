using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;

namespace GovInfoDisclosure.Cli;

/// <summary>What the tool itself says, in the user's language.</summary>
internal sealed partial class Texts(DiagnosticLanguage language)
{
    public DiagnosticLanguage Language => language;

    // commands and options, for --help
    public string Tool => Say("检查政府信息公开工作年度报告", "Checks Chinese government information disclosure annual reports");

    public string Check => Say("读取并检查报告，列出发现的问题", "Read reports, check them and print the findings");

    public string Parse => Say("只读取报告，列出读到的数据", "Read reports and print what was read");

    public string Convert => Say("把一份报告转为另一种格式", "Write one report in another format");

    public string New => Say("输出空白的法定格式", "Write an empty form");

    public string AnnotateHelp => Say("另存为带批注的 Word 文件，每个发现一条批注，其余不变", "write the Word document again with a comment at each finding and nothing else changed");

    public string OnlyForWord(string option, string path) => Say("选项 {0} 只用于 Word 文件（.docx），{1} 不是", "the option {0} is for Word documents (.docx), which {1} is not", option, path);

    public string TargetHelp => Say("目标格式", "the format to write");

    public string ScriptHelp => Say("用简体或繁体输出", "the script to write in");

    public string FragmentHelp => Say("网页只输出报告本身，供嵌入已有页面", "for HTML, the report alone, to be put into a page");

    public string MarkHelp => Say("文字格式以 UTF-8 标记（BOM）开头，便于 Excel 识别", "begin text formats with the UTF-8 mark, for Excel");

    public string OutputHelp => Say("写入此文件；不写则写到标准输出", "the file to write; standard output where it is not given");

    public string Normalize => Say("输出规范化后的文字，或列出所作的改动", "Print the normalised text, or what was changed in it");

    public string Rules => Say("列出全部检查项，或解释其中一项", "List the rules, or explain one");

    public string Schema => Say("输出报告 JSON 的 JSON Schema", "Print the JSON Schema of the report JSON");

    public string PathHelp => Say("文件、文件夹（含下级文件夹），或 -（标准输入）", "a file, a folder (with its subfolders), or - for standard input");

    public string OnePathHelp => Say("文件，或 -（标准输入）", "a file, or - for standard input");

    public string RuleHelp => Say("检查项编号，如 GID3001", "the id of a rule, such as GID3001");

    public string EditionHelp => Say("格式版本", "the edition of the form");

    public string KindHelp => Say("文件种类；auto 先看内容，再看文件名", "the kind of file; auto tells it by content, then by name");

    public string FormatHelp => Say("输出格式", "what is printed");

    public string LanguageHelp => Say("文字的语言", "the language of messages");

    public string LocationsHelp => Say("在 JSON 中写出每个数据在原文中的位置", "write the place of every figure into the JSON");

    public string FailOnHelp => Say("从哪一级发现起退出状态为 1", "the least severity that makes the exit status 1");

    public string ToHelp => Say("转为简体或繁体", "the script of the text");

    public string ScriptOnlyHelp => Say(
        "只按 OpenCC 的转换方案转换繁简，其余一字不动；不写方案时由 --to 决定", "convert by one of OpenCC's configurations and change nothing else; without one --to decides");

    public string ChangesHelp => Say("不输出文字，列出改动", "list the changes instead of the text");

    public string SameElsewhere(int cells) => Say("该行另有 {0} 格相同，逐格的发现见 JSON", "the same holds for {0} more cells of the row; the JSON lists each", cells);

    // usage errors
    public string NoCommand(string commands) => Say("缺少命令。可用的命令：{0}。用法见 govdisclosure --help", "no command given; the commands are {0}; see govdisclosure --help", commands);

    public string UnknownCommand(string name, string commands) =>
        Say("没有“{0}”这个命令。可用的命令：{1}。用法见 govdisclosure --help", "there is no command “{0}”; the commands are {1}; see govdisclosure --help", name, commands);

    public string UnexpectedArgument(string argument) => Say("不认识的参数：{0}。用法见 govdisclosure --help", "unexpected argument: {0}; see govdisclosure --help", argument);

    public string UnknownOption(string option) => Say("没有“{0}”这个选项。用法见 govdisclosure --help", "there is no option “{0}”; see govdisclosure --help", option);

    public string MissingArgument(string argument) => Say("缺少 {0}。用法见 govdisclosure --help", "{0} is missing; see govdisclosure --help", argument);

    public string MissingValue(string option) => Say("选项 {0} 后面缺少值", "the option {0} needs a value", option);

    public string MissingOption(string option) => Say("缺少选项 {0}。用法见 govdisclosure --help", "the option {0} is missing; see govdisclosure --help", option);

    public string RepeatedOption(string option) => Say("选项 {0} 只能写一次", "the option {0} may be given once only", option);

    public string RepeatedInput => Say("标准输入（-）只能写一次", "standard input (-) may be given once only");

    public string WrongValue(string option, string value, string values) =>
        Say("选项 {0} 不能是“{1}”，可以是：{2}", "the option {0} cannot be “{1}”; it can be {2}", option, value, values);

    public string NotTogether(string option, string other) => Say("选项 {0} 与 {1} 不能同用", "the options {0} and {1} exclude each other", option, other);

    public string OnlyWith(string option, string other) => Say("{0} 只能与 {1} 同用", "{0} goes with {1} only", option, other);

    public string UnknownRule(string id) =>
        Say("没有编号为“{0}”的检查项；govdisclosure rules 列出全部检查项", "there is no rule “{0}”; govdisclosure rules lists them all", id);

    public string UnknownEdition(string edition, string editions) =>
        Say("没有“{0}”这个格式版本，可以是：{1}", "there is no edition “{0}”; it can be {1}", edition, editions);

    // files
    public string NotFound(string path) => Say("找不到文件或文件夹：{0}", "no such file or folder: {0}", path);

    public string IsFolder(string path) => Say("这里要一份文件，{0} 是文件夹", "one file is wanted here, and {0} is a folder", path);

    public string NotAllowed(string path) => Say("没有权限读取：{0}", "no permission to read {0}", path);

    public string CannotOpen(string path, string reason) => Say("无法读取 {0}：{1}", "cannot read {0}: {1}", path, reason);

    public string CannotWrite(string reason) => Say("无法写出结果：{0}", "cannot write the results: {0}", reason);

    public string EmptyFolder(string path) => Say("文件夹中没有可以读取的文件：{0}", "the folder holds no file that can be read: {0}", path);

    public string FindingAt(string place, string id, string message) => Say("{0}：{1} {2}", "{0}: {1} {2}", place, id, message);

    public string Progress => Say("正在读取", "Reading");

    // summaries
    public string Separator => Say("，", ", ");

    public string Errors(int count) => Say("{0} 个错误", count == 1 ? "{0} error" : "{0} errors", count);

    public string Warnings(int count) => Say("{0} 个警告", count == 1 ? "{0} warning" : "{0} warnings", count);

    public string Infos(int count) => Say("{0} 个提示", count == 1 ? "{0} remark" : "{0} remarks", count);

    public string NothingFound => Say("没有发现问题", "no findings");

    public string OfDocument(string name, string summary) => Say("{0}：{1}", "{0}: {1}", name, summary);

    public string Total(int documents, int withErrors, string summary) => Say(
        "共 {0} 份文件，{1} 份有错误：{2}",
        "{0} documents, {1} with errors: {2}",
        documents, withErrors, summary);

    // rules
    public string RuleMessage => Say("说明", "says");

    public string RuleRemedy => Say("改法", "to mend");

    public string RuleBasis => Say("依据", "basis");

    public string RuleEditions => Say("适用格式", "editions");

    public string RuleResponsibility => Say("谁来改", "settled by");

    public string RuleExample => Say("示例", "example");

    public string RuleCatalogue => Say("目录号", "catalogue");

    public string Of(Provenance provenance) => provenance switch
    {
        Provenance.Statute => Say("法规", "the regulation"),
        Provenance.Form => Say("法定格式", "the statutory form"),
        Provenance.Practice => Say("惯例", "practice"),
        _ => Say("推断", "a heuristic of this tool"),
    };

    public string Of(Responsibility responsibility) => responsibility switch
    {
        Responsibility.Document => Say("报告的编制机关", "the body that wrote the report"),
        Responsibility.Extraction => Say("换一种更好的读取方式或文件", "a better reading or file"),
        _ => Say("要看具体情况", "depends on the case"),
    };

    // the report
    public string ReportTitle => Say("标题", "title");

    public string ReportAgency => Say("行政机关", "agency");

    public string ReportYear => Say("年度", "year");

    public string ReportDate => Say("发布日期", "published");

    public string ReportEdition => Say("格式版本", "edition");

    public string NotStated => Say("（未写明）", "(not stated)");

    public string Missing => Say("（缺）", "(missing)");

    public string Blank => Say("（空）", "(blank)");

    /// <summary>A label of the form, which is Chinese in every language.</summary>
    public string Label(string label) => Say(label, label);

    /// <summary>A text in the user's language with values filled in; values come from outside and are only made safe to print, never converted.</summary>
    public string Say(string chinese, string english, params object[] values)
    {
        string text = DiagnosticText.Choose(new LocalizedText(chinese, english), language);
        return DisplayWidth.Printable(values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values));
    }
}
