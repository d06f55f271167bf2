using System.Net;
using System.Text.Json;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Support;

internal static class AnswerExtensions
{
    /// <summary>The JSON of an answer that went well.</summary>
    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> answer, string mediaType = "application/json")
    {
        using HttpResponseMessage response = await answer;
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {text}");
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The reason of an answer that is a problem: one line, as problem details.</summary>
    public static async Task<string> ProblemAsync(this Task<HttpResponseMessage> answer, HttpStatusCode status)
    {
        using HttpResponseMessage response = await answer;
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        string detail = problem.GetProperty("detail").GetString()!;
        Assert.DoesNotContain('\n', detail);
        Assert.NotEqual("", detail);
        return detail;
    }

    public static string[] Ids(this JsonElement result) =>
        [.. result.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()!)];
}
