using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json.Results;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>rules: the list of all kinds of finding, or one explained.</summary>
internal static class RulesCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        var rule = new Argument<DiagnosticDescriptor?>("ID")
        {
            Description = texts.RuleHelp,
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = Arguments.Parser(
                id => DescriptorCatalog.TryFind(id, out DiagnosticDescriptor? found) ? found : null, texts.UnknownRule, texts),
        };
        var format = new ChoiceOption<OutputFormat>(
            "--format", texts.FormatHelp, texts, ("text", OutputFormat.Text), ("json", OutputFormat.Json));
        ChoiceOption<DiagnosticLanguage> language = CommonOptions.Language(texts);
        var command = new Command("rules", texts.Rules) { rule, format, language };
        command.SetAction(parsed =>
        {
            var chosen = new Texts(language.In(parsed));
            bool json = format.In(parsed) == OutputFormat.Json;
            string text = parsed.GetValue(rule) is { } one
                ? json ? RulesJsonWriter.ToJson(one, chosen.Language) + "\n" : new RulesText(chosen).One(one)
                : json ? RulesJsonWriter.ToJson(chosen.Language) + "\n" : new RulesText(chosen).All();
            new Printer(environment).Print(text);
        });
        return command;
    }
}
