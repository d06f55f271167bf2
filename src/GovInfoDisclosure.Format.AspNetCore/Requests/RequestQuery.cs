using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rules.Governance;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Requests;

/// <summary>The options of a request, named as those of the command line; a name or word that is not known is a bad request, for it would go unnoticed.</summary>
internal sealed class RequestQuery
{
    private readonly IQueryCollection _query;

    public RequestQuery(HttpRequest request, params ReadOnlySpan<string> known)
    {
        _query = request.Query;
        foreach (string name in _query.Keys)
        {
            if (!known.Contains(name) && name != "language")
            {
                throw RequestProblem.BadRequest($"没有“{name}”这个选项", $"There is no option “{name}”.");
            }
        }

        Language = Text("language") is null ? RequestLanguage.Of(request) : Choose("language", ContractChoices.Languages);
    }

    /// <summary>The language of messages: the option, else the first that the reader accepts and that is spoken here.</summary>
    public DiagnosticLanguage Language { get; }

    public SourceKind Kind => Choose("kind", ContractChoices.Kinds);

    public OutputScript Script => Choose("script", ContractChoices.Scripts);

    /// <summary>The profile; null where none is named, and the settings' own holds.</summary>
    public ValidationProfile? Profile => Text("profile") is null ? null : Choose("profile", ContractChoices.Profiles);

    public ParseOptions Parsing => Text("edition") is null or "auto"
        ? ParseOptions.Default
        : new ParseOptions { Edition = Choose("edition", [.. EditionSchemas.All.Select(edition => (edition.Code, edition))]) };

    public ResultJsonOptions Json => new() { Language = Language, Locations = Flag("locations"), Guidance = Flag("guidance") };

    public RenderOptions Rendering => new() { Script = Script, Fragment = Flag("fragment"), ByteOrderMark = Flag("bom") };

    public string? Text(string name)
    {
        if (_query[name].Count > 1)
        {
            throw RequestProblem.BadRequest($"选项“{name}”只能写一次", $"The option “{name}” can be given only once.");
        }

        return _query[name];
    }

    public bool Flag(string name) => Choose(name, [("false", false), ("true", true)]);

    /// <summary>What the word of an option stands for; without one, the first choice.</summary>
    public T Choose<T>(string name, ImmutableArray<(string Word, T Value)> choices)
    {
        if (Text(name) is not { } word)
        {
            return choices[0].Value;
        }

        foreach ((string known, T value) in choices)
        {
            if (known == word)
            {
                return value;
            }
        }

        string words = string.Join('|', choices.Select(choice => choice.Word));
        throw RequestProblem.BadRequest($"选项“{name}”的值应为 {words}", $"The option “{name}” is one of {words}.");
    }

    /// <summary>The edition in the path.</summary>
    public static EditionSchema EditionIn(HttpContext context)
    {
        string? code = context.Request.RouteValues["edition"] as string;
        return EditionSchemas.All.FirstOrDefault(edition => edition.Code == code) ?? throw new RequestProblem(
            StatusCodes.Status404NotFound,
            new($"格式版本应为 {string.Join('|', EditionSchemas.All)}", $"The edition is one of {string.Join('|', EditionSchemas.All)}."));
    }
}
