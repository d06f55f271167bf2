using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Walks over the lines of a range without copying them.</summary>
internal ref struct LineReader(string text, SourceSpan region)
{
    private const int LeastDashes = 3;

    private int _next = region.Start;

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool IsBlank
    {
        get
        {
            for (int i = Start; i < End; i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public readonly ReadOnlySpan<char> Line => text.AsSpan(Start, End - Start);

    public bool Read()
    {
        if (_next >= region.End)
        {
            return false;
        }

        Start = _next;
        int end = text.IndexOf('\n', Start, region.End - Start);
        End = end < 0 ? region.End : end;
        _next = End + 1;
        return true;
    }

    /// <summary>Whether the line is a rule between rows: |---|:---:| under the header of a Markdown table, +---+ or ├──┼──┤ in a drawn one.</summary>
    public readonly bool IsRule
    {
        get
        {
            int dashes = 0;
            foreach (char c in Line)
            {
                bool isDash = c is '-' or '=' or '─' or '━' or '═';
                if (!isDash && c is not ('|' or ':' or '+' or ' ' or '\t' or (>= '\u2500' and <= '\u257F')))
                {
                    return false;
                }

                dashes = isDash ? dashes + 1 : dashes >= LeastDashes ? dashes : 0;
            }

            return dashes >= LeastDashes;
        }
    }

    /// <summary>Whether the line is a page number such as “- 4 -” or “第 4 页 共 8 页”, which stands in tables and belongs to none.</summary>
    public readonly bool IsPageNumber => PageNumber.Matches(Line);
}
