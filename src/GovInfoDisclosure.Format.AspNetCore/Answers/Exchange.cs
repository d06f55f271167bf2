using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Answers;

/// <summary>One request and its answer: what cannot be answered is said as problem details (RFC 9457), in one line.</summary>
internal static class Exchange
{
    private const int ClientClosedRequest = 499;

    public static RequestDelegate Handler(Func<HttpContext, Task<IResult>> answer, GovInfoDisclosureEndpointOptions? options)
    {
        long limit = (options ?? GovInfoDisclosureEndpointOptions.Default).MaxBodyBytes;
        return async context =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            IResult result;
            try
            {
                result = await answer(context);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                context.Response.StatusCode = ClientClosedRequest; // nobody is there to read it
                return;
            }
            catch (RequestProblem problem)
            {
                result = Of(problem, context);
            }
            catch (BadHttpRequestException e)
            {
                result = Of(RequestProblem.Of(e, limit), context);
            }
            catch (Exception e) when (e is IOException or InvalidDataException) // how the multipart reader says that a body is broken off
            {
                result = Of(RequestProblem.BadRequest("multipart 正文不完整或有误", "The multipart body is broken off or damaged."), context);
            }

            await result.ExecuteAsync(context);
        };
    }

    private static IResult Of(RequestProblem problem, HttpContext context)
    {
        DiagnosticLanguage language = RequestLanguage.Of(context.Request);
        foreach ((string word, DiagnosticLanguage value) in Json.ContractChoices.Languages)
        {
            language = context.Request.Query["language"] == word ? value : language;
        }

        return TypedResults.Problem(DiagnosticText.Choose(problem.Reason, language), statusCode: problem.Status);
    }
}
