using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>check and parse: the commands that read documents; parse does it without rules.</summary>
internal static class ReadingCommand
{
    public static Command Create(string name, string help, bool validates, CliEnvironment environment, Texts texts)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = texts.PathHelp };
        paths.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == InputFile.StandardInput) > 1)
            {
                result.AddError(texts.RepeatedInput);
            }

            Arguments.RejectOptions(result, texts);
        });
        ChoiceOption<SourceKind> kind = CommonOptions.Kind(texts);
        var format = new ChoiceOption<OutputFormat>(
            "--format", texts.FormatHelp, texts, ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson));
        ChoiceOption<EditionSchema?> edition = CommonOptions.Edition(texts);
        var failOn = new ChoiceOption<Severity>(
            "--fail-on", texts.FailOnHelp, texts, ("error", Severity.Error), ("warning", Severity.Warning));
        var locations = new Option<bool>("--locations") { Description = texts.LocationsHelp };
        ChoiceOption<DiagnosticLanguage> language = CommonOptions.Language(texts);

        var command = new Command(name, help) { paths, kind, format, language, edition, locations, failOn };
        command.SetAction(parsed =>
        {
            var chosen = new Texts(language.In(parsed));
            var pipeline = new Pipeline(validates, kind.In(parsed), edition.In(parsed));
            IResultFormat output = format.In(parsed) switch
            {
                OutputFormat.Text => new TextFormat(chosen, environment, showsReport: !validates),
                OutputFormat.Json => new JsonFormat(chosen.Language, parsed.GetValue(locations)),
                _ => new NdjsonFormat(chosen.Language, parsed.GetValue(locations)),
            };
            return new Run(environment, chosen, pipeline, output, failOn.In(parsed)).Over(parsed.GetValue(paths)!);
        });
        return command;
    }
}
