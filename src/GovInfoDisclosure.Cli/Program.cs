using System.Globalization;
using System.Text;
using GovInfoDisclosure.Cli;
using Spectre.Console;

if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

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
    ExcerptWidth = outputIsTerminal ? Math.Clamp(AnsiConsole.Profile.Width - 10, 40, 160) : 100,
});
