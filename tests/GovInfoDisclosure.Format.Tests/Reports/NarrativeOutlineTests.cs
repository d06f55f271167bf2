using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reports;

/// <summary>The sub-headings of part one as a tree.</summary>
public class NarrativeOutlineTests
{
    private const string Overview = """
        2023年，本局认真落实条例。
        （一）主动公开情况。全年公开信息20条。
        其中政策文件3件。
        (二)依申请公开
        1.接收：收到申请5件。
        2.答复
        均按时答复。
        （四）平台建设方面，我们着力推进各项工作并且写了很长很长的一句话，一直写到没有标点可以作为标题结束的地方为止
        """;

    [Fact]
    public void Sub_headings_stand_as_printed_with_their_text_and_items()
    {
        var narratives = new Narratives(null, Overview.ReplaceLineEndings("\n"), null, null);

        Assert.Equal(["（一）主动公开情况", "(二)依申请公开", "（四）"], narratives.GetOverviewParts().Select(part => part.Heading));
        Assert.Equal("全年公开信息20条。\n其中政策文件3件。", narratives.GetOverviewParts()[0].Text);
        Assert.Null(narratives.GetOverviewParts()[1].Text);
        Assert.Equal([("1.接收", "收到申请5件。"), ("2.答复", "均按时答复。")], narratives.GetOverviewParts()[1].Parts.Select(part => (part.Heading, part.Text)));
        Assert.StartsWith("平台建设方面", narratives.GetOverviewParts()[2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("本局认真落实条例，全年公开信息1.5万条。")]
    public void Prose_without_sub_headings_has_no_parts(string? overview) => Assert.Empty(new Narratives(null, overview, null, null).GetOverviewParts());

    [Fact]
    public void The_json_repeats_the_parts_and_reads_back_the_same_report()
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.Format2021).WithNarratives(new Narratives("引言", Overview.ReplaceLineEndings("\n"), null, null));

        string json = System.Text.Json.JsonSerializer.Serialize(report);

        Assert.Contains(ReportNames.OverviewParts, json, StringComparison.Ordinal);
        Assert.Equal(report, System.Text.Json.JsonSerializer.Deserialize<AnnualReport>(json));
    }
}
