using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Binding;

/// <summary>The prose of reports that were written without tables or with their headings changed.</summary>
public class NarrativeReaderTests
{
    private const string Title = "青禾县司法局2023年政府信息公开工作年度报告\n";
    private const string Two = "二、主动公开政府信息情况\n没有制发文件。\n";
    private const string Three = "三、收到和处理政府信息公开申请情况\n没有收到申请。\n";
    private const string Four = "四、政府信息公开行政复议、行政诉讼情况\n";
    private const string Rest = Two + Three + Four + "五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n没有。\n";
    private const string Signature = "青禾县司法局\n2024年1月20日\n";

    private static ParseResult Read(string body) => DisclosureReports.Parse(Title + body + Signature);

    private static string[] Said(ParseResult result, string address) => [.. result.Diagnostics.Where(finding => finding.Address == address).Select(finding => finding.Id)];

    [Fact]
    public void Each_part_has_its_prose_and_the_signature_is_none_of_it()
    {
        ParseResult result = Read("本报告按条例编制。\n一、总体情况\n公开有序。\n\n成效明显。\n" + Rest);

        Assert.Equal(new Narratives("本报告按条例编制。", "公开有序。\n成效明显。", "人手不足。", "没有。"), result.Report!.Narratives);
        Assert.Empty(Said(result, "/narratives/overview"));
        Assert.Empty(Said(result, "/narratives/otherMatters"));
    }

    [Fact]
    public void Without_its_heading_part_one_begins_at_its_first_item()
    {
        ParseResult result = Read("本报告按条例编制。\n（一）主动公开。\n公开有序。\n" + Rest);

        Assert.Equal(("本报告按条例编制。", "（一）主动公开。\n公开有序。"), (result.Report!.Narratives.Preamble, result.Report.Narratives.Overview));
        Diagnostic finding = Assert.Single(result.Diagnostics, finding => finding.Address == "/narratives/overview");
        Assert.Equal(LocatingDescriptors.HeadingMissing.Id, finding.Id);
        Assert.NotNull(finding.Location);
    }

    [Theory]
    [InlineData("（二）主动公开。\n公开有序。")]
    [InlineData("1.主动公开。\n公开有序。")]
    [InlineData("公开有序。")]
    public void Little_text_without_heading_and_first_item_is_the_preamble(string text)
    {
        ParseResult result = Read(text + "\n" + Rest);

        Assert.Equal((text, null), (result.Report!.Narratives.Preamble, result.Report.Narratives.Overview));
        Diagnostic finding = Assert.Single(result.Diagnostics, finding => finding.Address == "/narratives/overview");
        Assert.Equal((LocatingDescriptors.PartMissing.Id, null, Responsibility.Document), (finding.Id, finding.Location, finding.Responsibility));
    }

    [Theory]
    [InlineData(197, false)] // and two ends of lines, one behind the title
    [InlineData(198, true)]
    public void Much_text_without_heading_is_part_one(int length, bool isOverview)
    {
        string text = new('公', length);
        ParseResult result = Read(text + "\n" + Rest);

        Assert.Equal(isOverview ? (null, text) : (text, null), (result.Report!.Narratives.Preamble, result.Report.Narratives.Overview));
    }

    [Fact]
    public void Marks_of_headings_and_page_numbers_are_no_prose()
    {
        ParseResult result = Read("# 一、总体情况\n公开有序。\n- 4 -\n第 5 页 共 9 页\n成效明显。\n##\n" + Rest);

        Assert.Equal("公开有序。\n成效明显。", result.Report!.Narratives.Overview);
    }

    [Fact]
    public void Blanks_around_a_line_are_left_out_and_its_place_is_exact()
    {
        ParseResult result = Read("一、总体情况\n　　公开有序。 \n\t成效明显。\n" + Rest);

        Assert.Equal("公开有序。\n成效明显。", result.Report!.Narratives.Overview);
        Assert.Equal("成效", Text(result, result.Locations.FindProse("/narratives/overview", new(result.Report.Narratives.Overview!.IndexOf("成效", StringComparison.Ordinal), 2))));
    }

    [Fact]
    public void Sentences_between_a_heading_and_its_table_are_kept_with_it()
    {
        ParseResult result = Read("一、总体情况\n公开有序。\n" + Rest.Replace(Four, Four + "\n本单位没有发生争议。\n也没有应诉。\n复议和诉讼\n不是这里的句子。\n", StringComparison.Ordinal));

        Assert.Equal("本单位没有发生争议。\n也没有应诉。", result.Locations.ProseOf("/disputes")!.Trim());
    }

    [Fact]
    public void Prose_under_no_heading_of_a_table_is_none() => Assert.Null(Read("一、总体情况\n公开有序。\n" + Rest).Locations.ProseOf("/disputes"));

    [Fact]
    public void A_heading_in_other_words_is_said_as_printed()
    {
        ParseResult result = Read("一、总体情况\n公开有序。\n" + Rest.Replace("五、存在的主要问题及改进情况", "五、存在主要问题 及改进情况", StringComparison.Ordinal));

        Diagnostic finding = Assert.Single(result.Diagnostics, finding => finding.Address == "/narratives/issuesAndImprovements");
        Assert.Equal(LocatingDescriptors.HeadingVariant.Id, finding.Id);
        Assert.Contains(finding.Arguments, argument => argument.Name == "heading" && argument.Text == "五、存在的主要问题及改进情况");
        Assert.Contains(finding.Arguments, argument => argument.Name == "printed" && argument.Text == "五、存在主要问题及改进情况");
        Assert.StartsWith("五、", Text(result, finding.Location), StringComparison.Ordinal);
        Assert.Equal("人手不足。", result.Report!.Narratives.IssuesAndImprovements);
    }

    [Fact]
    public void A_part_that_is_not_there_is_said_without_a_place_and_a_table_may_have_been_lost()
    {
        ParseResult result = Read("一、总体情况\n公开有序。\n" + Two + Three + Four + "六、其他需要报告的事项\n没有。\n");

        Diagnostic part = Assert.Single(result.Diagnostics, finding => finding.Address == "/narratives/issuesAndImprovements");
        Assert.Equal((LocatingDescriptors.PartMissing.Id, null, Responsibility.Document), (part.Id, part.Location, part.Responsibility));
        Assert.Null(result.Report!.Narratives.IssuesAndImprovements);

        Diagnostic table = Assert.Single(
            Read("一、总体情况\n公开有序。\n" + Rest.Replace(Four, "", StringComparison.Ordinal)).Diagnostics, finding => finding.Address == "/disputes");
        Assert.Equal((LocatingDescriptors.PartMissing.Id, Responsibility.Unknown), (table.Id, table.Responsibility));
    }

    private static string Text(ParseResult result, SourceSpan? span) => result.Document.Original.Substring(span!.Value.Start, span.Value.Length);
}
