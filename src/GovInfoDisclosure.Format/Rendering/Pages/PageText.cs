using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering.Html;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>What the pages for reviewers say themselves, in the reader's language.</summary>
internal sealed class PageText(DiagnosticLanguage language)
{
    public DiagnosticLanguage Language => language;

    public string Tag => language switch { DiagnosticLanguage.English => "en", DiagnosticLanguage.TraditionalChinese => "zh-Hant", _ => "zh-Hans" };

    /// <summary>The script of the report on the page; an English page shows it as it is.</summary>
    public OutputScript Script => language == DiagnosticLanguage.TraditionalChinese ? OutputScript.Traditional : OutputScript.Simplified;

    public string ReportTag => HtmlRenderer.LanguageOf(Script);

    public string Findings => Say("检查结果", "Findings");

    public string Comparison => Say("两年对比", "Two years compared");

    public string Rollup => Say("汇总结果", "Roll-up");

    public string Show => Say("显示", "Show");

    public string ShowAll => Say("全部", "all");

    public string ShowErrors => Say("只看错误", "errors only");

    public string ShowWarnings => Say("错误和警告", "errors and warnings");

    public string Nothing => Say("没有发现问题", "No findings");

    public string NoReport => Say("没有读到报告", "No report was found");

    public string Remedy => Say("改法", "To mend");

    public string Basis => Say("依据", "Basis");

    public string Accepted => Say("已接受，理由", "Accepted, because");

    public string Report => Say("报告", "The report");

    public string Members => Say("参加汇总的机关", "Bodies");

    public string Missing => Say("缺少的机关", "Missing bodies");

    public string Legend => Say("格中灰字是上年的数", "Last year's figure stands in grey");

    public string ParentLegend => Say("格中灰字是上级报告的数", "The parent's figure stands in grey");

    public string Included => Say("已计入", "included");

    public string LeftOut => Say("未计入", "left out");

    public string Chart(string values) => Say("图：{0}", "chart: {0}", values);

    public string LinePlace(int line, int column) => Say("原文第 {0} 行第 {1} 列", "source line {0}, column {1}", line, column);

    public string Back(int number) => Say("发现 {0}", "finding {0}", number);

    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Say("错误", "Error"),
        Severity.Warning => Say("警告", "Warning"),
        _ => Say("提示", "Remark"),
    };

    public string Say(string chinese, string english, params object[] values)
    {
        string text = DiagnosticText.Choose(new LocalizedText(chinese, english), language);
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
