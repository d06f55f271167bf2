using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Native;

/// <summary>The options of one call. They are asked for by name; what nobody has asked for is a mistake of the caller.</summary>
internal sealed class CallOptions
{
    private readonly Dictionary<string, JsonElement> _given = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);

    private CallOptions()
    {
    }

    public static CallOptions None => new();

    /// <exception cref="BadCallException">It is no JSON object, or has a key twice.</exception>
    public static CallOptions Read(ReadOnlyMemory<byte> json)
    {
        var options = new CallOptions();
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new BadCallException("The options are no JSON object.");
            }

            foreach (JsonProperty member in document.RootElement.EnumerateObject())
            {
                if (!options._given.TryAdd(member.Name, member.Value.Clone()))
                {
                    throw new BadCallException($"The option {member.Name} is given twice.");
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // the latter for a name that is no UTF-8
        {
            throw new BadCallException($"The options are no JSON: {e.Message}", e);
        }

        return options;
    }

    public bool Has(string name) => Find(name, out _);

    /// <exception cref="BadCallException">It is not given.</exception>
    public void Require(string name)
    {
        if (!Has(name))
        {
            throw new BadCallException($"The option {name} is missing.");
        }
    }

    public string? Text(string name) => !Find(name, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.String ? StringOf(name, value)
        : throw new BadCallException($"The option {name} is no string.");

    public bool Flag(string name) => Find(name, out JsonElement value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new BadCallException($"The option {name} is neither true nor false."),
    };

    /// <summary>The option as JSON; null where it is not given.</summary>
    public string? Json(string name) => Find(name, out JsonElement value) ? value.GetRawText() : null;

    /// <summary>One of a few words, the first of them where none is given.</summary>
    public T Choice<T>(string name, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        string word = Text(name) ?? choices[0].Word;
        var words = new List<string>();
        foreach ((string choice, T value) in choices)
        {
            if (choice == word)
            {
                return value;
            }

            words.Add(choice);
        }

        throw new BadCallException($"The option {name} is “{word}”; it may be {string.Join(", ", words)}.");
    }

    public DiagnosticLanguage Language() => Choice("language", ContractChoices.Languages.AsSpan());

    public EditionSchema? Edition() => Choice<EditionSchema?>(
        "edition", [("auto", null), .. EditionSchemas.All.Select(edition => (edition.Code, (EditionSchema?)edition))]);

    /// <summary>Says that every option has been asked for.</summary>
    /// <exception cref="BadCallException">One is given that the call does not have.</exception>
    public void End()
    {
        if (_given.Keys.FirstOrDefault(name => !_known.Contains(name)) is { } unknown)
        {
            throw new BadCallException($"There is no option “{unknown}” here; there are {string.Join(", ", _known)}.");
        }
    }

    private bool Find(string name, out JsonElement value)
    {
        _known.Add(name);
        return _given.TryGetValue(name, out value) && value.ValueKind != JsonValueKind.Null;
    }

    private static string StringOf(string name, JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new BadCallException($"The option {name} is no UTF-8 text.", e);
        }
    }
}
