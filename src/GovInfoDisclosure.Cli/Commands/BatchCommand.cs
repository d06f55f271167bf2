using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Reading;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>batch: a whole folder into one file, a line per document.</summary>
internal static class BatchCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        var folder = new Argument<string>("DIR") { Description = texts.FolderHelp };
        folder.Validators.Add(result => Arguments.RejectOptions(result, texts));
        var output = new Option<string>("-o", "--output") { Description = texts.OutputHelp, HelpName = texts.FileName, Required = true };
        var options = new ReadingOptions(texts, hasFormat: false);
        var command = new Command("batch", texts.Batch) { folder, output };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            Texts chosen = options.Texts(parsed);
            string path = parsed.GetValue(folder)!;
            if (!Directory.Exists(path))
            {
                new Printer(environment).Complain(File.Exists(path) ? chosen.NotAFolder(path) : chosen.NotFound(path));
                return ExitStatus.Failure;
            }

            return BatchFile.Write(parsed.GetValue(output)!, file => new Run(
                environment with { Output = file, OutputIsTerminal = false },
                chosen,
                options.Pipeline(parsed, environment, validates: true),
                new NdjsonFormat(chosen.Language, options.Locations(parsed)),
                options.FailOn(parsed)) { Summarizes = true }.Over([path]));
        });
        return command;
    }
}
