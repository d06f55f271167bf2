using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests;

public class DisclosureReportsTests
{
    private const string Text = "云溪县司法局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
        + "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n"
        + "1 | 0 | 0 | 2 | 4 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n";

    [Fact]
    public void A_text_is_parsed()
    {
        ParseResult parsed = DisclosureReports.Parse(Text);

        Assert.Equal(4, parsed.GetReportOrThrow().Disputes.Reconsideration.Total.Value);
        Assert.Equal(2023, parsed.Report!.Header.Year);
    }

    [Fact]
    public void Bytes_are_parsed_by_content_and_name() => Assert.Equal(
        SourceKind.Markdown, DisclosureReports.Parse(Encoding.UTF8.GetBytes(Text), "a.md").Document.Kind);

    [Fact]
    public void The_edition_can_be_said() => Assert.Equal(
        EditionSchemas.Format2019, DisclosureReports.Parse(Text, new ParseOptions { Edition = EditionSchemas.Format2019 }).Edition);

    [Fact]
    public void Check_is_parse_and_validate()
    {
        ImmutableArray<Diagnostic> found = DisclosureReports.Check(Text).Diagnostics;

        Assert.Contains(found, finding => finding.Descriptor == ReconciliationDescriptors.DisputesTotal && finding.Location is not null);
        Assert.Equal<Diagnostic>(DisclosureReports.Validate(DisclosureReports.Parse(Text)).Diagnostics, found);
    }

    [Fact]
    public void A_report_that_was_built_is_validated_without_places() => Assert.Contains(
        DisclosureReports.Validate(DisclosureReports.Parse(Text).GetReportOrThrow()).Diagnostics,
        finding => finding.Descriptor == ReconciliationDescriptors.DisputesTotal && finding.Location is null);

    [Fact]
    public void Null_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => DisclosureReports.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => DisclosureReports.Check(null!));
        Assert.Throws<ArgumentNullException>(() => DisclosureReports.Validate((AnnualReport)null!));
    }
}
