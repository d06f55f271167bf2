using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>The pages about the rules, as they follow from the code: name of the file and text.</summary>
internal static class RulePages
{
    public static IEnumerable<(string Name, string Text)> All =>
    [
        ("README.md", Index()),
        ("shipped.txt", Shipped()),
        .. DescriptorCatalog.All.Select(rule => ($"{rule.Id}.md", Page(rule))),
    ];

    private static string Index()
    {
        var text = new StringBuilder();
        text.Append("# 检查项 · Rules\n\n");
        text.Append("Made from the code by a test; `govdisclosure rules ID` prints the same. An id is never reused; `shipped.txt` holds each id with its severity.\n");
        text.Append("What an office can change is in [settings.md](../settings.md).\n");
        foreach (IGrouping<string, DiagnosticDescriptor> group in DescriptorCatalog.All.GroupBy(rule => rule.Id[..4]))
        {
            text.Append($"\n## {GroupTitle(group.Key)}\n\n| id | severity | 检查项 | rule | catalogue |\n| --- | --- | --- | --- | --- |\n");
            foreach (DiagnosticDescriptor rule in group)
            {
                text.Append($"| [{rule.Id}]({rule.Id}.md) | {Lower(rule.Severity)} | {rule.Title.Chinese} | {rule.Title.English} | {string.Join(' ', rule.Catalogue)} |\n");
            }
        }

        text.Append("\n## The catalogue of checks\n\n");
        text.Append("Every number of the catalogue of checks, and where it is built; what is not built says why.\n\n| number | built as |\n| --- | --- |\n");
        foreach (string number in RuleCatalogue.Numbers)
        {
            string[] ids = RuleCatalogue.IdsOf(number);
            text.Append($"| {number} | {(ids.Length > 0 ? string.Join(' ', ids) : "not built: " + RuleCatalogue.NotBuilt[number])} |\n");
        }

        return text.ToString();
    }

    private static string Shipped() =>
        string.Concat(DescriptorCatalog.All.Select(rule => $"{rule.Id} {Lower(rule.Severity)}{(rule.Threshold is { } bound ? $" {bound}" : "")}\n"));

    private static string Page(DiagnosticDescriptor rule)
    {
        var text = new StringBuilder($"# {rule.Id} {rule.Title.Chinese}\n\n{rule.Title.English}\n\n");
        text.Append($"| | |\n| --- | --- |\n| 级别 severity | {Lower(rule.Severity)} |\n");
        Row("说明 says", rule.Message.Chinese, rule.Message.English);
        Row("改法 to mend", rule.Remedy.Chinese, rule.Remedy.English);
        text.Append($"| 依据 basis | {Lower(rule.Provenance)}{(rule.Citation is null ? "" : "：" + rule.Citation)} |\n");
        text.Append($"| 适用格式 editions | {string.Join(' ', ReportRules.EditionsOf(rule).Select(edition => edition.Code))} |\n");
        text.Append($"| 谁来改 settled by | {Lower(rule.Responsibility)} |\n");
        text.Append(rule.Threshold is { } bound ? $"| 阈值 threshold | {bound} |\n" : "");
        text.Append(rule.Example is null ? "" : $"| 示例 example | {Escape(rule.Example)} |\n");
        text.Append(rule.Catalogue.IsEmpty ? "" : $"| 目录号 catalogue | {string.Join(' ', rule.Catalogue)} |\n");
        return text.ToString();

        void Row(string label, string chinese, string english) => text.Append($"| {label} | {Escape(chinese)}<br>{Escape(english)} |\n");
    }

    private static string GroupTitle(string prefix) => prefix[3] switch
    {
        '0' => "GID0 来源 · sources",
        '1' => "GID1 定位 · locating",
        '2' => "GID2 数据 · figures",
        '3' => "GID3 勾稽 · reconciliation and plausibility",
        '4' => "GID4 法定内容 · statutory content",
        '5' => "GID5 跨年与汇总 · between years and bodies",
        '6' => "GID6 文字与表格 · text against tables",
        _ => "GID9 工具 · the tool",
    };

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
