using System.Net;
using System.Text.Json;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Endpoints;

public sealed class OtherEndpointTests(SharedHost host) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Parse_answers_without_rules()
    {
        JsonElement result = await host.Client.PostAsync("govinfo/parse", Bodies.Text(Samples.Faulty)).JsonAsync();
        Assert.Equal("report", result.GetProperty("status").GetString());
        Assert.Equal(23, result.GetProperty("report").GetProperty("requests").GetProperty("outcomes").GetProperty("total").GetProperty("naturalPerson").GetInt32());
        Assert.DoesNotContain("GID3001", result.Ids());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task What_convert_writes_is_read_back_as_the_same_report(string format)
    {
        using HttpResponseMessage converted = await host.Client.PostAsync($"govinfo/convert?to={format}", Bodies.Bytes(Bodies.Docx, Bodies.DocxType));
        converted.EnsureSuccessStatusCode();
        Assert.Equal("error=0, warning=0, info=0", converted.Headers.GetValues("GovInfo-Findings").Single());
        string name = converted.Content.Headers.ContentDisposition!.FileNameStar!;

        ParseResult read = await ReadAsync(await converted.Content.ReadAsByteArrayAsync(), name);
        Assert.Equal(Bodies.Report.CommonRequests, read.Report!.CommonRequests);
        Assert.Equal(Bodies.Report.Header.Agency, read.Report!.Header.Agency);
    }

    [Fact]
    public async Task Convert_takes_the_format_from_accept_where_no_option_names_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "govinfo/convert") { Content = Bodies.Text(Samples.Faulty) };
        request.Headers.Add("Accept", Bodies.DocxType);
        using HttpResponseMessage answer = await host.Client.SendAsync(request);
        Assert.Equal(Bodies.DocxType, answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Convert_of_what_is_no_report_says_why() =>
        Assert.NotEqual("", await host.Client.PostAsync("govinfo/convert?to=docx", Bodies.Text("通知")).ProblemAsync(HttpStatusCode.UnprocessableEntity));

    [Fact]
    public async Task Normalize_gives_clean_text_its_changes_or_another_script()
    {
        const string Given = "政府信息公開　工作年度報告";
        Assert.Equal("政府信息公开 工作年度报告", await TextAsync("normalize", Given));
        Assert.Equal("政府資訊公開", await TextAsync("normalize?scriptOnly=s2twp", "政府信息公开"));
        JsonElement changes = await host.Client.PostAsync("govinfo/normalize?changes=true", Bodies.Text(Given)).JsonAsync();
        Assert.Contains(changes.EnumerateArray(), change => change.GetProperty("kind").GetString() == "script");
        await host.Client.PostAsync("govinfo/normalize?scriptOnly=t2s&changes=true", Bodies.Text(Given)).ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Compare_answers_with_both_results_and_what_differs()
    {
        string last = Samples.Correct.Replace("2023", "2022", StringComparison.Ordinal).Replace("| 126 |", "| 99 |", StringComparison.Ordinal);
        JsonElement result = await host.Client.PostAsync(
            "govinfo/compare", Bodies.Parts(("lastYear", last, "2022.md"), ("thisYear", Samples.Correct, "2023.md"))).JsonAsync();

        Assert.Equal("2022.md", result.GetProperty("lastYear").GetProperty("source").GetString());
        Assert.Equal("2023.md", result.GetProperty("thisYear").GetProperty("source").GetString());
        JsonElement difference = Assert.Single(result.GetProperty("differences").EnumerateArray());
        Assert.Equal("/proactiveDisclosure/licensing/decisions", difference.GetProperty("address").GetString());
        Assert.NotEmpty(result.Ids());
    }

    [Fact]
    public async Task Compare_needs_both_years()
    {
        string reason = await host.Client.PostAsync("govinfo/compare", Bodies.Parts(("thisYear", Samples.Correct, "2023.md"))).ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Contains("lastYear", reason);
        await host.Client.PostAsync("govinfo/compare", Bodies.Text(Samples.Correct)).ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Rules_are_listed_and_explained_in_a_language()
    {
        JsonElement all = await host.Client.GetAsync("govinfo/rules").JsonAsync();
        JsonElement one = await host.Client.GetAsync("govinfo/rules/GID3001?language=en").JsonAsync();
        Assert.Equal(DescriptorCatalog.All.Length, all.GetArrayLength());
        Assert.True(DescriptorCatalog.TryFind("GID3001", out DiagnosticDescriptor? rule));
        Assert.Equal(rule.Title.English, one.GetProperty("title").GetString());
        await host.Client.GetAsync("govinfo/rules/GID9999").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public async Task Schema_and_form_of_an_edition(string edition)
    {
        JsonElement schema = await host.Client.GetAsync($"govinfo/schema/{edition}").JsonAsync("application/schema+json");
        Assert.Equal(ReportSchemaWriter.ToJson(EditionSchemas.All.Single(one => one.Code == edition)), schema.GetRawText());
        ParseResult form = await ReadAsync(await host.Client.GetByteArrayAsync($"govinfo/forms/{edition}?to=docx"), "form.docx");
        Assert.Equal(edition, form.Edition!.Code);
    }

    [Theory]
    [InlineData("govinfo/schema/2020")]
    [InlineData("govinfo/forms/x?to=docx")]
    public async Task An_edition_that_there_is_not_is_not_found(string path) =>
        Assert.Contains("2019|2021", await host.Client.GetAsync(path).ProblemAsync(HttpStatusCode.NotFound));

    private async Task<string> TextAsync(string path, string body)
    {
        using HttpResponseMessage answer = await host.Client.PostAsync("govinfo/" + path, Bodies.Text(body));
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<ParseResult> ReadAsync(byte[] content, string name)
    {
        var reader = (Sources.DocumentReader)host.Host.Services.GetService(typeof(Sources.DocumentReader))!;
        return new ReportParser().Parse(reader.Read(content, name));
    }
}
