using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Says why a document is no report of the statutory form.</summary>
internal static class NotAReport
{
    private static readonly string[] NoticeWords = ["通知如下", "有关事项通知", "发布工作的通知", "有关事项的通知", "抓紧部署"];

    public static Diagnostic Explain(CompactText compact, ReportHeader header)
    {
        string reason =
            compact.Text.Length == 0 ? "文件中没有汉字"
            : NoticeWords.Any(word => compact.Contains(LabelKey.Of(word))) ? "这是一份通知，不是报告"
            : header.Year < 2019 ? $"{header.Year} 年度早于 2019 年，当时还没有统一格式"
            : compact.Contains("政府信息公开") ? "文中谈到政府信息公开，但没有法定格式的标题和表格"
            : "文中没有政府信息公开年度报告的内容";
        return new Diagnostic(LocatingDescriptors.NotAReport, null, new DiagnosticArgument("reason", reason));
    }
}
