using System.Net;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>Pages around a report; body and figures are invented.</summary>
internal static class HtmlPages
{
    public static readonly Dictionary<string, Func<string, string, string>> All = new()
    {
        ["title element alone"] = (title, body) =>
            $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{title}_清河市人民政府</title></head><body><div id=\"zoom\">{body}</div></body></html>",
        ["heading alone"] = (title, body) => $"<html><body><h1>{title}</h1>{body}</body></html>",
        ["no title"] = (_, body) => $"<body>{body}",
        ["site"] = Site,
        ["layout tables"] = (title, body) =>
            $"<html><head><title>清河市人民政府门户网站</title></head><body><table><tr><td colspan=2><a href=/>首页</a> <a href=/xxgk>信息公开</a></td></tr><tr><td><table>"
            + $"<tr><td><a href=1>2020年政府信息公开工作年度报告</a></td></tr></table></td><td><table><tr><td align=center><b>{title}</b></td></tr><tr><td>{body}</td></tr></table></td></tr>"
            + "<tr><td colspan=2>主办：清河市人民政府办公室</td></tr></table></body></html>",
    };

    /// <summary>The parts of a report as paragraphs, its tables in a style.</summary>
    public static string Body(AnnualReport report, Func<FormGrid, string> style, Func<Figure, string>? print = null)
    {
        string Part(SectionSchema section) => $"<p>{section.Numeral}、{section.Heading}</p>\n" + (section.Table is { } table
            ? style(FormGrid.Of(report.Figures.Table(table), print))
            : Paragraphs(PrintedReport.ProseOf(report, section)));
        return Paragraphs(PrintedReport.PreambleOf(report)) + string.Concat(report.Edition.Sections.Select(Part));
    }

    private static string Paragraphs(string text) => string.Concat(text.Split('\n').Select(line =>
        "<p>" + WebUtility.HtmlEncode(line).Replace("公开", "<span>公开</span>") + "</p>\n"));

    private static string Site(string title, string body) =>
        $"""
        <!DOCTYPE html><html><head><meta name="ArticleTitle" content="{title}"/><title>{title}</title>
        <style>p > a</style><script>var a = "<table><tr><td>1</td></tr></table>";</script></head><body>
        <div class="header"><a href="/">清河市人民政府</a><form><input type="text" value="请输入"><button>搜索</button></form></div>
        <ul class="nav"><li><a href="a">首页</a></li><li><a href="b">政府信息公开年报</a></li></ul>
        <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/n">政府信息公开年报</a> &gt; 清河市教育局2018年政府信息公开工作年度报告</div>
        <div class="left"><ul><li><a href="1">清河市教育局2020年政府信息公开工作年度报告</a></li><li><a href="2">清河市民政局2020年政府信息公开工作年度报告</a></li></ul></div>
        <table class="xxgk"><tr><td>名称</td><td colspan=3>{title}</td></tr><tr><td>索引号</td><td>000014349/2021-00007</td><td>公开日期</td><td>2022-01-20</td></tr></table>
        <div class="main"><h1>{title}</h1><div class="info">发布日期：2022-01-20 &nbsp; 字体：[<a>大</a> <a>中</a> <a>小</a>]</div>
        <div id="zoom" class="article-content">{body}</div>
        <div class="share">分享到：<a>微信</a></div></div>
        <div class="related"><p><a href="3">清河市水务局2019年政府信息公开工作年度报告</a></p></div>
        <div class="footer"><p>主办：清河市人民政府办公室　网站标识码：3200000001</p></div></body></html>
        """;
}
