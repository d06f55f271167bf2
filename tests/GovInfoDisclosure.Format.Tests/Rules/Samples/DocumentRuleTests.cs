using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

/// <summary>What only a document shows: headings, empty parts, marks of editors, units of cells.</summary>
public sealed class DocumentRuleTests
{
    private const string Procurement = "/proactiveDisclosure/centralizedProcurement/totalAmount";

    private static readonly string Plain = Document(CleanReports.Department2021);

    [Fact]
    public void A_document_in_order_has_no_finding() => Assert.Equal("", Check(Plain));

    [Fact]
    public void A_wrong_numeral_before_a_heading_is_a_warning() =>
        Assert.Equal("warning GID4009 /otherMatters", Check(Replace("六、其他需要报告的事项", "七、其他需要报告的事项")));

    [Fact]
    public void Two_parts_with_one_numeral_are_an_error() =>
        Assert.Equal("error GID4009 /otherMatters", Check(Replace("六、其他需要报告的事项", "五、其他需要报告的事项")));

    [Fact]
    public void A_heading_without_content_is_a_warning() => Assert.Equal(
        "warning GID4006 /otherMatters", Check(Replace(CleanReports.Department2021.Narratives.OtherMatters!, "")));

    [Fact]
    public void A_row_that_stands_twice_is_a_warning()
    {
        string row = Plain.Split('\n').Single(line => line.Contains("二、上年结转", StringComparison.Ordinal));
        Assert.Equal("warning GID1011 /requests", Check(Replace(row, row + "\n" + row)));
    }

    [Fact]
    public void A_row_that_the_form_does_not_have_is_a_warning()
    {
        string row = Plain.Split('\n').Single(line => line.Contains("二、上年结转", StringComparison.Ordinal));
        Assert.Equal("warning GID1006 /requests", Check(Replace(row, row + "\n" + row.Replace("二、上年结转政府信息公开申请数量", "其中：网上申请", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_table_that_stands_twice_is_one_warning()
    {
        int start = Plain.IndexOf("三、收到和处理", StringComparison.Ordinal);
        int end = Plain.IndexOf("四、政府信息公开行政复议", start, StringComparison.Ordinal);
        Assert.Equal("warning GID1012 /requests", Check(Plain.Insert(end, Plain[start..end])));
    }

    [Fact]
    public void Marks_of_an_editor_are_one_hint() =>
        Assert.Equal("info GID4022 ", Check(Replace("一、总体情况", "[bookmark: _GoBack]一、总体情况[bookmark: _Hlk1]")));

    [Fact]
    public void A_preamble_that_is_missing_is_one_hint() =>
        Assert.Equal("info GID4018 ", Check(Replace(CleanReports.Department2021.Narratives.Preamble!, "")).Replace("/preamble", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("251000元", "采购总金额", "")]
    [InlineData("251000", "采购总金额（元）", "")]
    [InlineData("251000", "采购总金额", "info GID3112 " + Procurement)]
    public void An_amount_of_procurement_needs_a_unit(string printed, string header, string expected)
    {
        AnnualReport report = CleanReports.Department2019.WithFigure("/proactiveDisclosure/centralizedProcurement/projects", 3).WithFigure(Procurement, 251000);
        string text = Document(report).Replace("251000", printed, StringComparison.Ordinal).Replace("采购总金额", header, StringComparison.Ordinal);
        string found = Check(text);
        Assert.Equal(expected, string.Join("; ", found.Split("; ").Where(finding => !finding.Contains("GID2006", StringComparison.Ordinal))));
    }

    private static string Replace(string old, string changed)
    {
        Assert.Contains(old, Plain);
        return Plain.Replace(old, changed, StringComparison.Ordinal);
    }

    private static string Document(AnnualReport report) => DisclosureReports.ToMarkdown(report);

    private static string Check(string text)
    {
        ParseResult parsed = DisclosureReports.Parse(text);
        return string.Join("; ", DisclosureReports.Validate(parsed).Diagnostics.Select(finding =>
            $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id} {finding.Address?.Replace("/narratives", "", StringComparison.Ordinal)}"));
    }
}
