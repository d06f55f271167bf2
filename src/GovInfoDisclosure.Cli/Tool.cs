using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.Cli.Commands;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli;

/// <summary>The tool: from the words of the command line to an exit status.</summary>
internal static class Tool
{
    public static int Run(IReadOnlyList<string> arguments, CliEnvironment environment)
    {
        var texts = new Texts(Languages.Of(environment.Culture));
        var root = new RootCommand(texts.Tool)
        {
            ReadingCommand.Check(environment, texts),
            ReadingCommand.Parse(environment, texts),
            ConvertCommand.Create(environment, texts),
            CompareCommand.Create(environment, texts),
            RollupCommand.Create(environment, texts),
            BatchCommand.Create(environment, texts),
            NewCommand.Create(environment, texts),
            NormalizeCommand.Create(environment, texts),
            RulesCommand.Create(environment, texts),
            SchemaCommand.Create(environment, texts),
        };
        root.Directives.Clear();

        // a file may be called @list or -v: nothing in a path means anything but the path
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        try
        {
            if (parsed.Errors.Count > 0)
            {
                new Printer(environment).Complain(UsageProblem(parsed, texts));
                return ExitStatus.Failure;
            }

            using var output = new StreamWriter(environment.Output, leaveOpen: true) { NewLine = "\n" };
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = environment.Error });
        }
        catch (OperationCanceledException) when (environment.Interrupted.IsCancellationRequested)
        {
            return ExitStatus.Interrupted;
        }
        catch (IOException e)
        {
            new Printer(environment).Complain(texts.CannotWrite(e.Message));
            return ExitStatus.Failure;
        }
    }

    private static string UsageProblem(ParseResult parsed, Texts texts)
    {
        string commands = string.Join(' ', parsed.RootCommandResult.Command.Subcommands.Select(command => command.Name));
        if (parsed.UnmatchedTokens is [string unmatched, ..])
        {
            return parsed.CommandResult == parsed.RootCommandResult ? texts.UnknownCommand(unmatched, commands)
                : unmatched.StartsWith('-') ? texts.UnknownOption(unmatched)
                : texts.UnexpectedArgument(unmatched);
        }

        ParseError error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { IdentifierTokenCount: > 1 } option => texts.RepeatedOption(option.Option.Name),
            OptionResult { IdentifierTokenCount: 0 } option => texts.MissingOption(option.Option.Name),
            OptionResult { Tokens.Count: 0 } option => texts.MissingValue(option.Option.Name),
            ArgumentResult { Tokens.Count: 0 } argument => texts.MissingArgument(argument.Argument.Name),
            CommandResult { Command: RootCommand } => texts.NoCommand(commands),
            _ => error.Message, // our own words: see Choice, ReadingCommand and NormalizeCommand
        };
    }
}
