using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>Writes texts of a page as lines: white space collapsed, character references resolved, and where each character comes from.</summary>
internal sealed class LineWriter(string source, PageText page)
{
    private int _lineStart = page.Chars.Length;
    private int _unitStart = page.Chars.Length; // of the line, or of the cell in it
    private int _linkLength;
    private bool _space;

    /// <summary>The block that texts stand in.</summary>
    public int Block { get; set; } = HtmlTree.Root;

    /// <summary>The table that texts stand in; −1 for none.</summary>
    public int Grid { get; set; } = -1;

    /// <summary>Whether texts stand in a cell beside others, which stays on one line.</summary>
    public bool IsCell { get; set; }

    /// <summary>Whether texts stand in a link.</summary>
    public bool IsLink { get; set; }

    /// <summary>Whether texts stand in a heading.</summary>
    public bool IsHeading { get; set; }

    /// <summary>Whether white space is shown as written.</summary>
    public bool IsPreformatted { get; set; }

    private CharBuffer Chars => page.Chars;

    /// <summary>Begins a cell of a row; where its text begins.</summary>
    public int StartCell(bool isFirst)
    {
        if (!isFirst)
        {
            Chars.Append('\t');
        }

        _space = false;
        return _unitStart = Chars.Length;
    }

    /// <summary>The end of a block or a line break; inside a cell it is a blank. A line of blanks is none.</summary>
    public void EndLine()
    {
        if (IsCell)
        {
            _space = true;
        }
        else if (Chars.Written.Slice(_lineStart).Trim().IsEmpty)
        {
            StartLine();
        }
        else
        {
            EndRow();
        }
    }

    /// <summary>The end of a line, also of one with nothing but blank cells.</summary>
    public void EndRow()
    {
        page.Lines.Add(new PageLine(_lineStart, Chars.Length - _lineStart, Block, _linkLength, IsHeading, Grid));
        Chars.Append('\n');
        StartLine();
    }

    public void Write(SourceSpan range, bool hasReferences)
    {
        int start = Chars.Length;
        for (int i = range.Start; i < range.End;)
        {
            char c = source[i];
            if (HtmlText.IsSpace(c))
            {
                WriteSpace(c, i++);
            }
            else if (c == '&' && hasReferences && CharacterReferences.Read(source.AsSpan(i, range.End - i), out string value) is > 0 and int length)
            {
                if (value.Length == 1 && HtmlText.IsSpace(value[0]))
                {
                    WriteSpace(value[0], i);
                }
                else
                {
                    Append(value.AsSpan(), i);
                }

                i += length;
            }
            else
            {
                int end = i + 1;
                while (end < range.End && source[end] is > ' ' and not '&')
                {
                    end++;
                }

                Append(source.AsSpan(i, end - i), i);
                i = end;
            }
        }

        _linkLength += IsLink ? Chars.Length - Math.Max(start, _lineStart) : 0;
    }

    private void WriteSpace(char c, int at)
    {
        if (!IsPreformatted || IsCell)
        {
            _space = true;
        }
        else if (c == '\n')
        {
            EndLine();
        }
        else if (c != '\r')
        {
            Append([c], at);
        }
    }

    private void Append(ReadOnlySpan<char> text, int at)
    {
        if (_space && Chars.Length > _unitStart)
        {
            Chars.Append(' ');
        }

        _space = false;
        List<(int Text, int Source)> runs = page.Runs;
        if (runs.Count == 0 || runs[^1].Source - runs[^1].Text != at - Chars.Length)
        {
            runs.Add((Chars.Length, at));
        }

        Chars.Append(text);
    }

    private void StartLine()
    {
        _space = false;
        _linkLength = 0;
        _lineStart = _unitStart = Chars.Length;
    }
}
