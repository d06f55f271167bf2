using System.Globalization;

namespace GovInfoDisclosure.Cli;

/// <summary>Everything that the tool has from outside, so that a test can run it without a process.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Culture">The user's culture.</param>
internal sealed record CliEnvironment(Stream Input, Stream Output, TextWriter Error, CultureInfo Culture)
{
    /// <summary>Whether results go to a terminal that shows colours and the user wants them (NO_COLOR).</summary>
    public bool UsesColor { get; init; }

    /// <summary>Whether results go to a terminal: then they wait until the progress line is gone.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal: only then is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Cancelled when the user wants no more: Ctrl+C.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>How many columns of the source an excerpt may take.</summary>
    public int ExcerptWidth { get; init; } = 100;
}
