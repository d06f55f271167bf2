using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Arguments that are one of a few things.</summary>
internal static class Arguments
{
    /// <summary>Reads the one value; what is not found is a mistake with its own words.</summary>
    public static Func<ArgumentResult, T?> Parser<T>(Func<string, T?> find, Func<string, string> mistake, Texts texts) where T : class => result =>
    {
        Token token = result.Tokens[0];
        T? found = find(token.Value);
        if (found is null && !RejectOption(result, token, texts))
        {
            result.AddError(mistake(token.Value));
        }

        return found;
    };

    /// <summary>An edition of the form.</summary>
    public static Argument<EditionSchema> Edition(Texts texts) => new("EDITION")
    {
        Description = texts.EditionHelp,
        CustomParser = Parser(
            code => EditionSchemas.All.FirstOrDefault(edition => edition.Code == code),
            code => texts.UnknownEdition(code, string.Join('|', EditionSchemas.All)),
            texts),
    };

    /// <summary>A path is never an option, unless there is a file of that name.</summary>
    public static void RejectOptions(ArgumentResult paths, Texts texts)
    {
        foreach (Token token in paths.Tokens.Where(token => !Path.Exists(token.Value)))
        {
            RejectOption(paths, token, texts);
        }
    }

    /// <summary>The command line parser takes an unknown --option for an argument, and to say that there is no such file would not help.</summary>
    public static bool RejectOption(SymbolResult result, Token token, Texts texts)
    {
        bool isOption = token.Value.Length > 1 && token.Value[0] == '-';
        if (isOption)
        {
            result.AddError(texts.UnknownOption(token.Value));
        }

        return isOption;
    }
}
