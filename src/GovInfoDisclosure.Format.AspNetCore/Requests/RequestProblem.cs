using GovInfoDisclosure.Format.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Requests;

/// <summary>A request that cannot be answered: the status, and why in one line.</summary>
internal sealed class RequestProblem(int status, LocalizedText reason) : Exception(reason.English)
{
    public int Status { get; } = status;

    public LocalizedText Reason { get; } = reason;

    public static RequestProblem BadRequest(string chinese, string english) => new(StatusCodes.Status400BadRequest, new(chinese, english));

    public static RequestProblem TooLarge(long limit) => new(
        StatusCodes.Status413PayloadTooLarge, new($"请求正文超过 {limit} 字节的上限", $"The request body is larger than {limit} bytes."));

    public static RequestProblem WrongType(string given) => new(
        StatusCodes.Status415UnsupportedMediaType,
        new($"不能读取“{given}”类型的正文", $"A body of type “{given}” cannot be read."));

    /// <summary>The document cannot be used; the finding says why.</summary>
    public static RequestProblem Unusable(Diagnostic reason) => new(
        StatusCodes.Status422UnprocessableEntity,
        new(DiagnosticText.Message(reason), DiagnosticText.Message(reason, DiagnosticLanguage.English)));

    /// <summary>What the server says of a body that it could not take in.</summary>
    public static RequestProblem Of(BadHttpRequestException e, long limit) => e.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => TooLarge(limit),
        StatusCodes.Status408RequestTimeout => new(e.StatusCode, new("请求正文来得太慢", "The request body came too slowly.")),
        _ => new(e.StatusCode, new("请求正文不完整", "The request body is not complete.")),
    };
}
