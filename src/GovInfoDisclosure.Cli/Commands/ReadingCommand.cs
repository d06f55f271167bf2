using System.CommandLine;
using GovInfoDisclosure.Cli.Reading;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>check and parse: the commands that read documents; parse does it without rules.</summary>
internal static class ReadingCommand
{
    public static Command Check(CliEnvironment environment, Texts texts)
    {
        Argument<string[]> paths = ReadingOptions.Paths(texts);
        var lastYear = new Option<string>("--last-year") { Description = texts.LastYearHelp, HelpName = texts.FileName };
        var options = new ReadingOptions(texts);
        var annotate = new Option<string>("--annotate") { Description = texts.AnnotateHelp, HelpName = texts.FileName };
        var command = new Command("check", texts.Check) { paths, lastYear, annotate };
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            foreach (Option one in new[] { lastYear, annotate })
            {
                if (result.GetResult(one) is not null && result.GetResult(paths)?.Tokens is { Count: > 1 })
                {
                    result.AddError(texts.OnlyForOne(one.Name));
                }
            }

            if (result.GetResult(annotate) is not null && result.GetResult(paths)?.Tokens is [{ Value: InputFile.StandardInput }])
            {
                result.AddError(texts.NotTogether(annotate.Name, InputFile.StandardInput));
            }
        });
        command.SetAction(parsed =>
        {
            Texts chosen = options.Texts(parsed);
            DocumentResult? last = null;
            if (parsed.GetValue(lastYear) is { } path)
            {
                last = new DocumentLoader(environment, chosen, options.Pipeline(parsed, environment, validates: false)).LoadReport(path);
                if (last is null)
                {
                    return ExitStatus.Failure;
                }
            }

            Pipeline pipeline = options.Pipeline(parsed, environment, validates: true, last?.Parsed);
            int status = new Run(environment, chosen, pipeline, options.Results(parsed, environment, showsReport: false), options.FailOn(parsed))
                .Over(parsed.GetValue(paths)!);
            return parsed.GetValue(annotate) is { } copy
                ? Math.Max(status, new AnnotateRun(environment, chosen, pipeline).Over(parsed.GetValue(paths)![0], copy))
                : status;
        });
        return command;
    }

    public static Command Parse(CliEnvironment environment, Texts texts)
    {
        Argument<string[]> paths = ReadingOptions.Paths(texts);
        var options = new ReadingOptions(texts);
        var command = new Command("parse", texts.Parse) { paths };
        options.AddTo(command);
        command.SetAction(parsed => new Run(
            environment,
            options.Texts(parsed),
            options.Pipeline(parsed, environment, validates: false),
            options.Results(parsed, environment, showsReport: true),
            options.FailOn(parsed)).Over(parsed.GetValue(paths)!));
        return command;
    }
}
