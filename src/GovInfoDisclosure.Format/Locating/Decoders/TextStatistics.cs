using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>The separators of a table's text, counted once for all decoders.</summary>
/// <param name="Bars">How many bars there are.</param>
/// <param name="Tabs">How many tabs there are.</param>
/// <param name="Lines">How many lines are not blank.</param>
/// <param name="BlankLines">How many lines are blank.</param>
/// <param name="RowLines">How many lines hold two cells or more between bars.</param>
internal readonly record struct TextStatistics(int Bars, int Tabs, int Lines, int BlankLines, int RowLines)
{
    public static TextStatistics Of(string text, SourceSpan region)
    {
        int bars = 0, tabs = 0, lines = 0, blank = 0, rowLines = 0;
        int lineCells = 0;
        bool content = false;
        bool cellContent = false;
        for (int i = region.Start; i <= region.End; i++)
        {
            char c = i == region.End ? '\n' : text[i];
            switch (c)
            {
                case '|':
                    bars++;
                    lineCells += cellContent ? 1 : 0;
                    cellContent = false;
                    content = true;
                    break;
                case '\n':
                    lineCells += cellContent ? 1 : 0;
                    rowLines += lineCells > 1 ? 1 : 0;
                    lines += content ? 1 : 0;
                    blank += content ? 0 : 1;
                    lineCells = 0;
                    cellContent = content = false;
                    break;
                case '\t':
                    tabs++;
                    break;
                default:
                    if (!char.IsWhiteSpace(c))
                    {
                        cellContent = content = true;
                    }

                    break;
            }
        }

        return new TextStatistics(bars, tabs, lines, blank, rowLines);
    }
}
