using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>One figure for people: what is there, or that nothing is.</summary>
internal sealed class FigureText(Texts texts)
{
    public string Of(Figure figure) => figure.State switch
    {
        FigureState.Missing => texts.Missing,
        FigureState.Blank => texts.Blank,
        FigureState.Unreadable => DisplayWidth.Printable(figure.Mark + "？"),
        _ => DisplayWidth.Printable(figure.ToString()),
    };
}
