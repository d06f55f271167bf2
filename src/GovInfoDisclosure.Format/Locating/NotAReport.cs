using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Says why a document is no report of the statutory form.</summary>
internal static class NotAReport
{
    private const int LeastTitles = 3; // a report may name last year's
    private const int LongestTitle = 100;
    private static readonly string[] NoticeWords = ["通知如下", "有关事项通知", "发布工作的通知", "有关事项的通知", "抓紧部署"];

    /// <summary>Whether it says what others are to do: such a notice may have every heading of the form, and what to write below it.</summary>
    public static bool IsNotice(CompactText compact) => compact.Contains("通知如下");

    public static Diagnostic Explain(CompactText compact, ReportHeader header)
    {
        string reason =
            compact.Text.Length == 0 ? "文件中没有汉字"
            : NoticeWords.Any(word => compact.Contains(LabelKey.Of(word))) ? "这是一份通知，不是报告"
            : TitlesIn(compact.Source) is >= LeastTitles and int titles ? $"这是目录页，列出 {titles} 份年度报告的标题，没有报告正文"
            : header.Year < 2019 ? $"{header.Year} 年度早于 2019 年，当时还没有统一格式"
            : compact.Contains("政府信息公开") ? "文中谈到政府信息公开，但没有法定格式的标题和表格"
            : "文中没有政府信息公开年度报告的内容";
        return new Diagnostic(LocatingDescriptors.NotAReport, null, new DiagnosticArgument("reason", reason));
    }

    private static int TitlesIn(string text)
    {
        int titles = 0;
        var lines = new LineReader(text, new SourceSpan(0, text.Length));
        while (lines.Read())
        {
            bool isTitle = lines.Line.Length < LongestTitle && TitleReader.EndingOf(lines.Line, out int ending) >= 0 && lines.Line.IndexOfAny('，', '。', '《') < 0
                && TitleReader.TakeApart(lines.Line.Slice(0, ending).ToString()) is { Year: not null, Agency: not null };
            titles += isTitle ? 1 : 0;
        }

        return titles;
    }
}
