using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

public sealed class ClaimPlaceTests
{
    private const string Prose = "本局认真落实政府信息公开各项工作，公开内容有所增加，仍需继续改进。";

    [Theory]
    [InlineData("2023年，本局共收到政府信息公开申请 16 件。", "16 件", "GID6001")]
    [InlineData("加强平台建设，及时更新栏目内容。\n2023年，本局全年一共收到公民、法人和其他组织提出的政府信息公\n开申请１，９３７件，其他工作有序推进。", null, null)]
    [InlineData("加强平台建设，及时更新栏目内容。\n2023年，本局全年一共收到公民、法人和其他组织提出的政府信息公\n开申请1\n5件，其他工作有序推进。", null, null)]
    [InlineData("加强平台建设，及时更新栏目内容。\n2023年，本局全年一共收到公民、法人和其他组织提出的政府信息公\n开申请２１件，其他工作有序推进。", "２１件", "GID6001")]
    [InlineData("2023年，本局收到政府信息公開申(shēn)請(qǐng)21件。", "21件", "GID6001")]
    [InlineData("2023年，本局未接到政府信息公開申請。", "政府信息公開申請", "GID6010")]
    public void A_finding_points_at_the_number_in_the_source_as_given(string prose, string? number, string? id)
    {
        string source = Source("一、总体情况\n" + prose + "\n");
        Diagnostic[] findings = Check(source);
        Assert.Equal(id, findings.SingleOrDefault()?.Id);
        Assert.Equal(number, findings.SingleOrDefault()?.Location is { } place ? source.Substring(place.Start, place.Length) : null);
    }

    [Fact]
    public void A_sentence_between_a_heading_and_its_table_is_held_against_the_table()
    {
        string source = Source("一、总体情况\n" + Prose + "\n").Replace(
            "四、政府信息公开行政复议、行政诉讼情况\n", "四、政府信息公开行政复议、行政诉讼情况\n本单位2023年没有发生政府信息公开行政复议情况。\n");
        Diagnostic finding = Assert.Single(Check(source));
        Assert.Equal(("GID6011", "/disputes/reconsideration/total"), (finding.Id, finding.Address));
        Assert.Equal("行政复议", source.Substring(finding.Location!.Value.Start, finding.Location.Value.Length)[..4]);
        Assert.Contains("/disputes", finding.Related);
    }

    [Fact]
    public void Without_a_document_a_finding_has_no_place() =>
        Assert.Null(Assert.Single(ClaimReports.Check(ClaimReports.Office.With(overview: "收到政府信息公开申请21件。"))).Location);

    private static string Source(string partOne) =>
        PrintedReport.Of(ClaimReports.Office, TextShapes.WithBlanks["Markdown"]).Replace("一、总体情况\n" + Prose + "\n", partOne);

    private static Diagnostic[] Check(string source)
    {
        ParseResult parsed = new ReportParser().Parse(new SourceDocument("测试", SourceKind.Text, source));
        Assert.True(parsed.HasReport);
        return [.. new ReportValidator().Validate(parsed).Diagnostics.Where(finding => finding.Id.StartsWith("GID6", StringComparison.Ordinal))];
    }
}
