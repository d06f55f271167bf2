using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rendering.Pages;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>rollup: many bodies added up, and held against a parent.</summary>
internal static class RollupCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        Argument<string[]> paths = ReadingOptions.Paths(texts);
        var parent = new Option<string>("--parent") { Description = texts.ParentHelp, HelpName = texts.FileName };
        var bodies = new Option<string>("--bodies") { Description = texts.BodiesHelp, HelpName = texts.FileName };
        var sum = new Option<string>("--sum") { Description = texts.SumHelp, HelpName = texts.FileName };
        sum.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: string path }] && FileRenderers.For(path) is null)
            {
                result.AddError(texts.UnknownEnding("--sum", FileRenderers.KnownEndings));
            }
        });
        var options = new ReadingOptions(texts);
        var command = new Command("rollup", texts.Rollup) { paths, parent, bodies, sum };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            Texts chosen = options.Texts(parsed);
            var run = new RollupRun(environment, chosen, options.Pipeline(parsed, environment, validates: false));
            if (run.Over(parsed.GetValue(paths)!, parsed.GetValue(parent), parsed.GetValue(bodies)) is not { } result)
            {
                return ExitStatus.Failure;
            }

            if (parsed.GetValue(sum) is { } file)
            {
                ResultFile.Write(file, environment, result.Rollup.Sum!, FileRenderers.For(file)!, new RenderOptions());
            }

            string text = options.Format(parsed) switch
            {
                OutputFormat.Text => new RollupText(chosen, environment).Of(result),
                OutputFormat.Html => RollupPage.ToHtml(result.Rollup, [.. result.Diagnostics, .. result.Sum.Diagnostics], chosen.Language),
                OutputFormat.Sarif => RollupJson.Sarif(result, chosen.Language),
                OutputFormat format => RollupJson.Of(result, chosen.Language, indented: format == OutputFormat.Json),
            };
            new Printer(environment).Print(text);
            return result.ExitStatus(options.FailOn(parsed));
        });
        return command;
    }
}
