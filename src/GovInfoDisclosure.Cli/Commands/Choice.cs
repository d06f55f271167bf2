using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choice
{
    public static Option<T> Option<T>(string name, string help, T fallback, Texts texts, params (string Word, T Value)[] choices)
    {
        string words = string.Join('|', choices.Select(choice => choice.Word));
        return new Option<T>(name)
        {
            Description = help,
            HelpName = words,
            Arity = ArgumentArity.ExactlyOne,
            DefaultValueFactory = _ => fallback,
            CustomParser = result =>
            {
                string given = result.Tokens[0].Value;
                foreach ((string word, T value) in choices)
                {
                    if (word == given)
                    {
                        return value;
                    }
                }

                result.AddError(texts.WrongValue(name, given, words));
                return default;
            },
        };
    }
}
