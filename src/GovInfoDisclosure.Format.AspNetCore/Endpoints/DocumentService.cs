using System.Text;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance.Settings;
using GovInfoDisclosure.Format.Sources;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>From the body of a request to documents, reports and findings; what several endpoints do.</summary>
internal sealed class DocumentService(
    DocumentReader reader, IReportParser parser, IReportValidator validator, GovInfoDisclosureEndpointOptions options)
{
    /// <summary>The name of the only document of a request.</summary>
    public const string Document = "document";

    /// <summary>The name of the part with an office's settings.</summary>
    public const string Config = "config";

    public Task<IReadOnlyDictionary<string, RequestDocument>> ReadBodyAsync(HttpRequest request, string? raw, params string[] parts) =>
        new RequestBody(request, options.MaxBodyBytes).ReadAsync(raw, parts);

    /// <summary>The document of one part.</summary>
    /// <exception cref="RequestProblem">There is no such part, or it cannot be read.</exception>
    public SourceDocument Read(
        IReadOnlyDictionary<string, RequestDocument> parts, string name, RequestQuery query, CancellationToken token)
    {
        if (!parts.TryGetValue(name, out RequestDocument? part))
        {
            throw RequestProblem.BadRequest($"缺少“{name}”这一部分", $"The part “{name}” is missing.");
        }

        SourceKind kind = query.Kind == SourceKind.Auto ? part.Kind : query.Kind;
        SourceDocument document = reader.Read(part.Content, part.Name, kind, options.Limits, token);
        return document.IsUnreadable ? throw RequestProblem.Unusable(document.Diagnostics[0]) : document;
    }

    public ParseResult Parse(IReadOnlyDictionary<string, RequestDocument> parts, string name, RequestQuery query, CancellationToken token)
    {
        ParseResult parsed = parser.Parse(Read(parts, name, query, token), query.Parsing, token);
        return parsed.Status == ParseStatus.Unreadable ? throw RequestProblem.Unusable(parsed.Diagnostics[0]) : parsed;
    }

    /// <summary>The same where only a report is of use.</summary>
    public ParseResult ParseReport(IReadOnlyDictionary<string, RequestDocument> parts, string name, RequestQuery query, CancellationToken token)
    {
        ParseResult parsed = Parse(parts, name, query, token);
        return parsed.HasReport ? parsed : throw RequestProblem.Unusable(parsed.Diagnostics.First(finding => finding.Severity == Severity.Error));
    }

    public ValidationResult Validate(ParseResult parsed, ValidationOptions validation, CancellationToken token) => validator.Validate(parsed, validation, token);

    /// <summary>The host's decisions about the rules, or the request's.</summary>
    /// <exception cref="RequestProblem">The settings cannot be used, or a request may not bring any.</exception>
    public ValidationOptions Validation(IReadOnlyDictionary<string, RequestDocument> parts, RequestQuery query)
    {
        bool isGiven = parts.TryGetValue(Config, out RequestDocument? config);
        if (!options.AllowRequestSettings && (isGiven || query.Profile is not null))
        {
            throw RequestProblem.BadRequest("这里不接受请求自带的设置", "Requests cannot bring settings of their own here.");
        }

        ValidationOptions validation = options.Validation;
        if (isGiven)
        {
            try
            {
                validation = SettingsReader.Read(Encoding.UTF8.GetString(config!.Content.Span));
            }
            catch (SettingsException e)
            {
                throw RequestProblem.BadRequest($"{Config} {e.Path}：{e.Problem.Chinese}", $"{Config} {e.Path}: {e.Problem.English}");
            }
        }

        return query.Profile is { } profile ? validation with { Profile = profile } : validation;
    }
}
