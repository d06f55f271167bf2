using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Results;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>normalize: the clean text of one document, what was changed in it, or a pure conversion of script.</summary>
internal static class NormalizeCommand
{
    private static readonly Dictionary<string, OpenCcConfiguration> Configurations =
        ContractChoices.Conversions.ToDictionary(choice => choice.Word, choice => choice.Value, StringComparer.Ordinal);

    public static Command Create(CliEnvironment environment, Texts texts)
    {
        var path = new Argument<string>("PATH") { Description = texts.OnePathHelp };
        path.Validators.Add(result => Arguments.RejectOptions(result, texts));
        var kind = CommonOptions.Kind(texts);
        var to = new ChoiceOption<OpenCcConfiguration>(
            "--to", texts.ToHelp, texts,
            ("zh-Hans", OpenCcConfiguration.TraditionalToSimplified), ("zh-Hant", OpenCcConfiguration.SimplifiedToTraditional));
        Option<string> scriptOnly = ScriptOnly(texts);
        var changes = new Option<bool>("--changes") { Description = texts.ChangesHelp };
        var format = new ChoiceOption<OutputFormat>(
            "--format", texts.FormatHelp, texts, ("text", OutputFormat.Text), ("json", OutputFormat.Json));
        var language = CommonOptions.Language(texts);

        var command = new Command("normalize", texts.Normalize) { path, kind, to, scriptOnly, changes, format, language };
        command.Validators.Add(result =>
        {
            if (IsGiven(result, scriptOnly) && IsGiven(result, changes))
            {
                result.AddError(texts.NotTogether(scriptOnly.Name, changes.Name));
            }
            else if (result.GetResult(scriptOnly) is { Tokens.Count: > 0 } && IsGiven(result, to))
            {
                result.AddError(texts.NotTogether(to.Name, scriptOnly.Name + " CONFIG"));
            }
            else if (result.GetResult(format) is { Tokens: [{ Value: "json" }] } && !IsGiven(result, changes))
            {
                result.AddError(texts.OnlyWith(format.Name + " json", changes.Name));
            }
        });
        command.SetAction(parsed =>
        {
            var run = new NormalizeRun(environment, new Texts(language.In(parsed)), kind.In(parsed));
            string input = parsed.GetValue(path)!;
            if (parsed.GetResult(scriptOnly) is { } given)
            {
                OpenCcConfiguration configuration = given.Tokens is [{ Value: string name }] ? Configurations[name] : to.In(parsed);
                return run.Convert(input, new OpenCcConverter(configuration));
            }

            var normalizer = new TextNormalizer(new OpenCcConverter(to.In(parsed)));
            return run.Print(input, normalizer, !parsed.GetValue(changes) ? document => document.Text
                : format.In(parsed) == OutputFormat.Json ? normalized => ChangesJsonWriter.ToJson(normalized) + "\n"
                : ChangesText.Of);
        });
        return command;
    }

    private static Option<string> ScriptOnly(Texts texts)
    {
        string names = string.Join('|', Configurations.Keys);
        var option = new Option<string>("--script-only") { Description = texts.ScriptOnlyHelp, HelpName = names, Arity = ArgumentArity.ZeroOrOne };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: string name }] && !Configurations.ContainsKey(name))
            {
                result.AddError(texts.WrongValue(option.Name, name, names));
            }
        });
        return option;
    }

    private static bool IsGiven(CommandResult command, Option option) => command.GetResult(option) is { Implicit: false };
}
