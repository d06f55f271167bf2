using System.Globalization;
using System.Text;
using GovInfoDisclosure.Cli;
using Spectre.Console;

if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

// not disposed: the key may be pressed until the process is gone
var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // a second time ends the process at once; so does time, where it waits for standard input
    pressed.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
    Task.Delay(TimeSpan.FromSeconds(2)).ContinueWith(_ => Environment.Exit(ExitStatus.Interrupted), TaskScheduler.Default);
};

using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();

// Spectre.Console knows terminals, and NO_COLOR
bool outputIsTerminal = !Console.IsOutputRedirected;
Capabilities capabilities = AnsiConsole.Profile.Capabilities;
return Tool.Run(args, new CliEnvironment(input, output, Console.Error, CultureInfo.CurrentUICulture)
{
    UsesColor = outputIsTerminal && capabilities.Ansi && capabilities.ColorSystem != ColorSystem.NoColors,
    OutputIsTerminal = outputIsTerminal,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Interrupted = interrupted.Token,
    ExcerptWidth = outputIsTerminal ? Math.Clamp(AnsiConsole.Profile.Width - 10, 40, 160) : 100,
});
