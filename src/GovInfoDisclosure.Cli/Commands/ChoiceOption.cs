using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>An option whose value is one of a few words, the first of them where it is not given.</summary>
internal sealed class ChoiceOption<T> : Option<string>
{
    private readonly Dictionary<string, T> _choices;

    public ChoiceOption(string name, string help, Texts texts, params (string Word, T Value)[] choices)
        : base(name)
    {
        _choices = choices.ToDictionary(choice => choice.Word, choice => choice.Value, StringComparer.Ordinal);
        Description = help;
        HelpName = string.Join('|', _choices.Keys);
        DefaultValueFactory = _ => choices[0].Word;
        Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: string given }] && !_choices.ContainsKey(given))
            {
                result.AddError(texts.WrongValue(name, given, HelpName));
            }
        });
    }

    /// <summary>What the word stands for.</summary>
    public T In(ParseResult parsed) => _choices[parsed.GetValue(this)!];
}
