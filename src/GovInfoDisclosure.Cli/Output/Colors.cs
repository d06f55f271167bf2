using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics.Display;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The same text with colours: nothing but colours is ever added.</summary>
internal static class Colors
{
    public static string Apply(ImmutableArray<FindingRun> runs, bool usesColor)
    {
        if (!usesColor)
        {
            return string.Concat(runs.Select(run => run.Text));
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Write(new Unwrapped(runs));
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static Style StyleOf(FindingPart part) => part switch
    {
        FindingPart.Error => new Style(Color.Red, decoration: Decoration.Bold),
        FindingPart.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        FindingPart.Info => new Style(Color.Aqua),
        FindingPart.Title => new Style(decoration: Decoration.Bold),
        FindingPart.Gutter => new Style(Color.Blue),
        FindingPart.Place => new Style(Color.Grey),
        _ => Style.Plain,
    };

    /// <summary>Spectre.Console's own text wraps at the width of the terminal, and markers would no longer stand under their places.</summary>
    private sealed class Unwrapped(ImmutableArray<FindingRun> runs) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            foreach (FindingRun run in runs)
            {
                yield return new Segment(run.Text, StyleOf(run.Part));
            }
        }
    }
}
