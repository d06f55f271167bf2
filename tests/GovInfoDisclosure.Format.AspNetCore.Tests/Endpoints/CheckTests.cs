using System.Net;
using System.Text.Json;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Endpoints;

public sealed class CheckTests(SharedHost host) : IClassFixture<SharedHost>
{
    private const string Settings = """{ "rules": { "GID3001": "off", "GID3002": "off", "GID3003": "off" } }""";

    [Fact]
    public async Task Check_answers_with_the_contracts_result()
    {
        JsonElement result = await host.Client.PostAsync("govinfo/check", Bodies.Text(Samples.Faulty, "text/markdown")).JsonAsync();

        ParseResult parsed = DisclosureReports.Parse(System.Text.Encoding.UTF8.GetBytes(Samples.Faulty), "document");
        string expected = ResultJsonWriter.ToJson(parsed, DisclosureReports.Validate(parsed).Diagnostics, indented: false);
        Assert.Equal(expected, result.GetRawText());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData(null)]
    public async Task The_content_tells_the_kind_where_the_media_type_does_not(string? mediaType)
    {
        JsonElement result = await host.Client.PostAsync(
            "govinfo/check", Bodies.Bytes(System.Text.Encoding.UTF8.GetBytes(Bodies.Html), mediaType)).JsonAsync();
        Assert.Equal("html", result.GetProperty("kind").GetString());
        Assert.Contains("GID3001", result.Ids());
    }

    [Fact]
    public async Task Word_documents_are_read_raw_and_as_a_part()
    {
        JsonElement raw = await host.Client.PostAsync("govinfo/check", Bodies.Bytes(Bodies.Docx, Bodies.DocxType)).JsonAsync();
        using var parts = new MultipartFormDataContent { { Bodies.Bytes(Bodies.Docx, null), "document", "某局2023.docx" } };
        JsonElement part = await host.Client.PostAsync("govinfo/check", parts).JsonAsync();

        Assert.Equal("docx", raw.GetProperty("kind").GetString());
        Assert.Equal("某局2023.docx", part.GetProperty("source").GetString());
        Assert.Contains("GID3001", raw.Ids());
        Assert.Equal(raw.Ids(), part.Ids());
    }

    [Fact]
    public async Task Guidance_and_locations_come_when_asked_for()
    {
        JsonElement result = await host.Client.PostAsync(
            "govinfo/check?guidance=true&locations=true&language=en", Bodies.Text(Samples.Faulty)).JsonAsync();
        JsonElement finding = result.GetProperty("diagnostics").EnumerateArray().First(one => one.GetProperty("id").GetString() == "GID3001");

        Assert.NotEqual("", finding.GetProperty("title").GetString());
        Assert.NotEqual("", finding.GetProperty("remedy").GetString());
        Assert.NotEqual("", finding.GetProperty("citation").GetString());
        Assert.DoesNotContain("/", finding.GetProperty("place").GetString()!);
        Assert.Equal("23", result.GetProperty("locations").GetProperty("/requests/outcomes/total/naturalPerson").GetProperty("printed").GetString());
    }

    [Fact]
    public async Task Last_years_report_adds_the_findings_between_the_years()
    {
        string last = Samples.Correct.Replace("2023", "2022", StringComparison.Ordinal);
        JsonElement alone = await host.Client.PostAsync("govinfo/check", Bodies.Parts(("document", Samples.Correct, "this.md"))).JsonAsync();
        JsonElement both = await host.Client.PostAsync(
            "govinfo/check", Bodies.Parts(("document", Samples.Correct, "this.md"), ("lastYear", last, "last.md"))).JsonAsync();

        Assert.DoesNotContain(alone.Ids(), id => id.StartsWith("GID5", StringComparison.Ordinal));
        Assert.Contains(both.Ids(), id => id.StartsWith("GID5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settings_of_the_request_are_used()
    {
        JsonElement result = await host.Client.PostAsync(
            "govinfo/check", Bodies.Parts(("document", Samples.Faulty, "a.md"), ("config", Settings, null))).JsonAsync();
        Assert.DoesNotContain("GID3001", result.Ids());
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_are_a_bad_request_that_names_the_place()
    {
        string reason = await host.Client.PostAsync(
            "govinfo/check", Bodies.Parts(("document", Samples.Faulty, "a.md"), ("config", """{ "rules": { "GID9999": "off" } }""", null)))
            .ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Contains("$.rules.GID9999", reason);
    }

    [Fact]
    public async Task The_hosts_rules_hold_and_cannot_be_set_aside_where_it_says_so()
    {
        await using Host strict = await Host.StartAsync(new()
        {
            Validation = ValidationOptions.Default with { DisabledIds = ["GID3001"] },
            AllowRequestSettings = false,
        });

        Assert.DoesNotContain("GID3001", (await strict.Client.PostAsync("govinfo/check", Bodies.Text(Samples.Faulty)).JsonAsync()).Ids());
        await strict.Client.PostAsync("govinfo/check?profile=review", Bodies.Text(Samples.Faulty)).ProblemAsync(HttpStatusCode.BadRequest);
        await strict.Client.PostAsync("govinfo/check", Bodies.Parts(("document", Samples.Faulty, "a.md"), ("config", Settings, null)))
            .ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_no_report_is_told_apart_from_a_clean_one()
    {
        JsonElement result = await host.Client.PostAsync("govinfo/check", Bodies.Text("关于召开会议的通知")).JsonAsync();
        Assert.Equal("notAReport", result.GetProperty("status").GetString());
        Assert.Single(result.Ids());
    }

    [Theory]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("fr, zh-TW;q=0.8, en;q=0.5", "zh-Hant")]
    [InlineData("en-GB, zh;q=0.9", "en")]
    [InlineData("zh-Hant;q=0, fr", "zh-Hans")]
    public async Task The_language_is_the_first_that_the_reader_accepts(string accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "govinfo/check") { Content = Bodies.Text(Samples.Faulty) };
        request.Headers.Add("Accept-Language", accepted);
        JsonElement negotiated = await host.Client.SendAsync(request).JsonAsync();
        JsonElement named = await host.Client.PostAsync($"govinfo/check?language={language}", Bodies.Text(Samples.Faulty)).JsonAsync();
        Assert.Equal(named.GetRawText(), negotiated.GetRawText());
    }
}
