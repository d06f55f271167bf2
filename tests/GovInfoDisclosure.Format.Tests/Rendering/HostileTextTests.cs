using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rendering.Pages;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rendering;

/// <summary>Texts that attack whoever opens the file: markup, formulas, characters that turn the direction of reading.</summary>
public sealed class HostileTextTests
{
    private const string Attack = "<script>alert(1)</script>]]>\"'><img src=x onerror=alert(1)> =cmd|' /C calc'!A0 \u202Etxt.exe\u202C \u0000\u0007\u200B\uD800 [a](javascript:alert(1)) | x";

    private static readonly AnnualReport Report = AnnualReport.Create(
        new ReportHeader(2023, "=HYPERLINK(\"http://x\")", Attack, new ReportDate(2024, 1, 1)),
        new Narratives(Attack, "=cmd|' /C calc'!A0\n- 一\n# 二\n1. 三\n" + Attack, Attack, Attack),
        new ReportFigures(
            EditionSchemas.Format2021,
            [.. EditionSchemas.Format2021.Tables.Select(table => FigureTable.Create(
                table, cell => cell.Line.IsAlternative ? default : (cell.Slot % 3) switch { 0 => Figure.Dash("=1+1"), 1 => Figure.Unreadable(Attack), _ => Figure.Unreadable("@SUM(A1)") }))]));

    public static TheoryData<string, OutputScript> Formats()
    {
        var formats = new TheoryData<string, OutputScript>();
        foreach (IReportRenderer renderer in ReportRenderers.Default)
        {
            formats.Add(renderer.Format, OutputScript.Simplified);
            formats.Add(renderer.Format, OutputScript.Traditional);
        }

        return formats;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_character_is_invisible_or_turns_the_direction(string format, OutputScript script)
    {
        string text = Write(format, new RenderOptions { Script = script });
        Assert.DoesNotContain(text, c => c is '\u202E' or '\u202C' or '\u200B' or '\0' or '\u0007' || char.IsSurrogate(c));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Html_holds_no_markup_of_the_report(bool fragment)
    {
        string html = Write("html", new RenderOptions { Fragment = fragment });
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;&quot;&#39;&gt;&lt;img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_findings_holds_no_markup_of_the_report_or_its_name()
    {
        string html = new FindingsPage().ToHtml(ParseResult.Of(Report, Attack), DisclosureReports.Validate(Report).Diagnostics);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_escapes_what_would_be_markup()
    {
        string[] lines = Write("markdown", RenderOptions.Default).Split('\n');
        Assert.DoesNotContain(lines, line => line.Contains("<script", StringComparison.Ordinal) && !line.Contains("\\<script", StringComparison.Ordinal));
        Assert.Contains("\\- 一", lines);
        Assert.Contains("\\# 二", lines);
        Assert.Contains("1\\. 三", lines);
        Assert.DoesNotContain(lines, line => line.Contains("](javascript", StringComparison.Ordinal) && !line.Contains("\\](javascript", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_row_has_as_many_cells_as_the_form_whatever_stands_in_them()
    {
        foreach (string format in new[] { "text", "markdown" })
        {
            string[] rows = [.. Write(format, RenderOptions.Default).Split('\n').Where(line => line.StartsWith("| 规章", StringComparison.Ordinal))];
            Assert.Equal(4 + 1, Assert.Single(rows).Count(c => c == '|'));
        }
    }

    [Fact]
    public void No_field_of_a_list_is_a_formula()
    {
        ParseResult read = DisclosureReports.Parse(System.Text.Encoding.UTF8.GetBytes(Write("csv", RenderOptions.Default)), "report.csv");
        string[] fields = [.. Write("csv", RenderOptions.Default).Split("\r\n").SelectMany(line => line.Split(',')).Select(field => field.TrimStart('"'))];
        Assert.DoesNotContain(fields, field => field.Length > 0 && field[0] is '=' or '+' or '@' or '\t' or '\r');
        Assert.DoesNotContain(fields, field => field.StartsWith('-') && !decimal.TryParse(field, out _));
        Assert.Equal("=HYPERLINK(\"http://x\")", read.Report!.Header.Agency);
        Assert.Equal(Figure.Dash("=1+1"), read.Report.Figures["/requests/newlyReceived/naturalPerson"]);
    }

    [Fact]
    public void Json_keeps_the_text_and_is_safe_inside_a_page()
    {
        AnnualReport safe = Report.WithNarratives(Report.Narratives with { Overview = "</script>" });
        Assert.DoesNotContain("</script>", new JsonRenderer().ToText(safe), StringComparison.Ordinal);
    }

    private static string Write(string format, RenderOptions options)
    {
        using var output = new MemoryStream();
        ReportRenderers.Default.Single(renderer => renderer.Format == format).Render(Report, output, options);
        return new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
