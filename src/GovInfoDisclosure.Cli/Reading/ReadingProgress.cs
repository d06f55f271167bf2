using Spectre.Console;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>A progress line on standard error, which is gone when the work is done.</summary>
internal static class ReadingProgress
{
    public static void Show(TextWriter error, string title, int count, Action<Action> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(title, maxValue: count);
                work(() => task.Increment(1));
            });
    }
}
