using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Diagnostics.Display;

public class FindingRendererTests
{
    private const string Source = "四、结转\n（七）总计    31\n";

    private static readonly DiagnosticDescriptor Wrong = new(
        "GID3999",
        Severity.Error,
        new("办理结果合计不符", "The outcomes do not add up"),
        new("各项之和为 {sum}，表中为 {total}", "the rows make {sum}, the table says {total}"),
        new("请改为 {sum}", "make it {sum}"))
    {
        Citation = "国办公开办函〔2021〕30号",
    };

    private static readonly Diagnostic Finding = new(
        Wrong, "/requests/outcomes/total/naturalPerson", new DiagnosticArgument("sum", 33), new DiagnosticArgument("total", 31))
    {
        Location = new SourceSpan(Source.IndexOf("31", StringComparison.Ordinal), 2),
    };

    [Fact]
    public void A_finding_is_shown_with_its_cell_its_line_and_what_would_mend_it() => Assert.Equal(
        """
        error GID3999 办理结果合计不符
           ┌─ 某县.txt:2:10   表 三 申请 › 行 （七）总计 › 列 自然人
         2 │ （七）总计    31
           │               ^^ 各项之和为 33，表中为 31
           = 改法 请改为 33
           = 依据 国办公开办函〔2021〕30号

        """,
        new FindingRenderer().Render(Finding, Parsed("某县.txt", Source)));

    [Fact]
    public void The_same_in_English() => Assert.Equal(
        """
        error GID3999 The outcomes do not add up
           ┌─ 某县.txt:2:10   table 3 申请 (requests) › row （七）总计 (total) › column 自然人 (naturalPerson)
         2 │ （七）总计    31
           │               ^^ the rows make 33, the table says 31
           = to mend: make it 33
           = basis: 国办公开办函〔2021〕30号

        """,
        new FindingRenderer(DiagnosticLanguage.English).Render(Finding, Parsed("某县.txt", Source)));

    [Fact]
    public void The_same_in_Traditional_Chinese_with_the_source_as_given() => Assert.Equal(
        """
        error GID3999 辦理結果合計不符
           ┌─ 某县.txt:2:10   表 三 申請 › 行 （七）總計 › 列 自然人
         2 │ （七）总计    31
           │               ^^ 各項之和為 33，表中為 31
           = 改法 請改為 33
           = 依據 國辦公開辦函〔2021〕30號

        """,
        new FindingRenderer(DiagnosticLanguage.TraditionalChinese).Render(Finding, Parsed("某县.txt", Source)));

    [Fact]
    public void A_message_that_does_not_fit_beside_the_marker_stands_below_it() => Assert.Equal(
        """
        error GID3999 办理结果合计不符
           ┌─ x:2:10   表 三 申请 › 行 （七）总计 › 列 自然人
         2 │ （七）总计    31
           │               ^^
           │ 各项之和为 33，表中为
           │ 31.00000000000000000000000000000000000001
           = 改法 请改为 33
           = 依据 国办公开办函〔2021〕30号

        """,
        new FindingRenderer(width: 40).Render(
            Finding with { Arguments = [Finding.Arguments[0], new DiagnosticArgument("total", "31.00000000000000000000000000000000000001")] },
            Parsed("x", Source)));

    [Fact]
    public void A_finding_about_the_whole_document_has_no_source_line() => Assert.Equal(
        """
        info GID3999 办理结果合计不符
           ┌─ x
           │ 各项之和为 33，表中为 31
           = 改法 请改为 33
           = 依据 国办公开办函〔2021〕30号

        """,
        new FindingRenderer().Render(Finding with { Address = null, Location = null, Severity = Severity.Info }, Parsed("x", Source)));

    [Fact]
    public void Names_and_values_from_outside_cannot_control_the_terminal()
    {
        Diagnostic finding = Finding with { Arguments = [new DiagnosticArgument("sum", "\u001B[2J"), new DiagnosticArgument("total", "\u202E")] };

        string text = new FindingRenderer().Render(finding, Parsed("\u001B]0;x\u0007.txt", "\u001B[31m（七）总计    31"));

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public void The_pieces_in_a_row_are_the_plain_text_and_say_what_they_are()
    {
        var renderer = new FindingRenderer();
        ParseResult parsed = Parsed("x", Source);

        Assert.Equal(renderer.Render(Finding, parsed), string.Concat(renderer.Runs(Finding, parsed).Select(run => run.Text)));
        Assert.Equal(["error GID3999 ", "              ^^ "],
            renderer.Runs(Finding, parsed).Where(run => run.Part == FindingPart.Error).Select(run => run.Text));
    }

    [Theory]
    [InlineData(9, 2)]
    [InlineData(99, 2)]
    [InlineData(12345, 5)]
    public void The_margin_is_as_wide_as_the_line_number(int line, int width)
    {
        string source = new string('\n', line - 1) + "31";

        string[] lines = new FindingRenderer().Render(Finding with { Location = new SourceSpan(line - 1, 2) }, Parsed("x", source)).Split('\n');

        Assert.StartsWith(new string(' ', width) + " ┌─ ", lines[1], StringComparison.Ordinal);
        Assert.Equal($"{line}".PadLeft(width) + " │ 31", lines[2]);
    }

    private static ParseResult Parsed(string name, string source) => new(
        new SourceDocument(name, SourceKind.Text, source), ParseStatus.Report, SampleReports.Empty2021, RawReport.Empty, ReportLocations.None, []);
}
