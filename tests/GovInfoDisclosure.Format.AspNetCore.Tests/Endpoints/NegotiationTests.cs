using System.Net;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Endpoints;

public sealed class NegotiationTests(SharedHost host) : IClassFixture<SharedHost>
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/sarif+json", "application/sarif+json")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("text/*", "text/html")]
    [InlineData("application/json;q=0.2, application/sarif+json;q=0.9", "application/sarif+json")]
    [InlineData("image/png, */*;q=0.1", "application/json")]
    public async Task The_answer_is_what_is_accepted(string? accept, string given)
    {
        using HttpResponseMessage answer = await SendAsync("check", accept);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(given, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Fact]
    public async Task The_option_goes_before_accept()
    {
        using HttpResponseMessage answer = await SendAsync("check?format=sarif", "text/html");
        Assert.Equal("application/sarif+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json;q=0, text/css")]
    public async Task What_cannot_be_given_is_said(string accept) =>
        Assert.Contains("application/json", await SendAsync("check", accept).ProblemAsync(HttpStatusCode.NotAcceptable));

    [Theory]
    [InlineData("check?format=xml", "json|sarif|html")]
    [InlineData("check?kind=word", "docx")]
    [InlineData("check?profile=strict", "review|publish")]
    [InlineData("check?edition=2020", "2019|2021")]
    [InlineData("check?language=fr", "zh-Hans|zh-Hant|en")]
    [InlineData("check?locations=yes", "true")]
    [InlineData("check?locales=true", "locales")]
    [InlineData("check?kind=html&kind=text", "kind")]
    [InlineData("convert?to=odt", "docx")]
    public async Task An_option_that_is_not_known_is_a_bad_request_that_says_what_is(string path, string says) =>
        Assert.Contains(says, await SendAsync(path, null).ProblemAsync(HttpStatusCode.BadRequest));

    [Fact]
    public async Task Reasons_are_in_the_language_of_the_request()
    {
        Assert.Contains("There is no option", await SendAsync("check?x=1&language=en", null).ProblemAsync(HttpStatusCode.BadRequest));
        Assert.Contains("沒有", await SendAsync("check?x=1&language=zh-Hant", null).ProblemAsync(HttpStatusCode.BadRequest));
        Assert.Contains("没有", await SendAsync("check?x=1", null).ProblemAsync(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_page_of_findings_runs_nothing_and_no_answer_is_kept()
    {
        using HttpResponseMessage answer = await SendAsync("check", "text/html");
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private Task<HttpResponseMessage> SendAsync(string path, string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "govinfo/" + path) { Content = Bodies.Text(Samples.Faulty) };
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return host.Client.SendAsync(request);
    }
}
