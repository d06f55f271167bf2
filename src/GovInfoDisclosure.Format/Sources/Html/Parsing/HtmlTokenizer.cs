namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>
/// Splits a page into tags and texts by the rules of the HTML standard; comments and document types are passed over. Texts are ranges
/// of the source: character references in them are resolved by whoever reads them, so that every character keeps its place.
/// </summary>
internal sealed class HtmlTokenizer(string source, CancellationToken token = default)
{
    private const int AttributesBetweenChecks = 4096;

    private int _next;
    private bool _isPlain;

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins, for tags at “&lt;”.</summary>
    public int Start { get; private set; }

    public int End => _next;

    public HtmlTag Tag { get; private set; }

    public int NameLength { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>What the attributes say about how the element is shown.</summary>
    public NodeFlags Flags { get; private set; }

    /// <summary>Whether CDATA sections are allowed here: inside SVG and MathML.</summary>
    public bool AllowsCData { get; set; }

    public string Source => source;

    public ReadOnlySpan<char> Name => source.AsSpan(Start + (Kind == TokenKind.EndTag ? 2 : 1), NameLength);

    public bool Read()
    {
        Start = _next;
        if (_next >= source.Length)
        {
            return false;
        }

        if (_isPlain || !TryReadMarkup(out bool isTag))
        {
            Kind = TokenKind.Text;
            _next = _isPlain ? source.Length : EndOfText(_next + 1);
        }
        else if (!isTag)
        {
            Kind = TokenKind.Other;
        }

        return true;
    }

    /// <summary>Reads the rest of the page as text: after &lt;plaintext&gt;.</summary>
    public void ReadPlain() => _isPlain = true;

    /// <summary>Passes over the text of an element such as script, up to and with its end tag; the range of the text.</summary>
    public SourceSpan ReadRaw(HtmlTag tag, ReadOnlySpan<char> name)
    {
        int start = _next;
        int end = tag == HtmlTag.Script ? RawText.EndOfScript(source, start) : RawText.EndOf(source, start, name);
        _next = end;
        if (end < source.Length)
        {
            TryReadMarkup(out _);
        }

        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Passes over a line break at the start of &lt;pre&gt;.</summary>
    public void SkipLineBreak()
    {
        if (_next < source.Length && source[_next] == '\r')
        {
            _next++;
        }

        if (_next < source.Length && source[_next] == '\n')
        {
            _next++;
        }
    }

    // the next “<” that begins markup
    private int EndOfText(int from)
    {
        while (true)
        {
            int at = from >= source.Length ? -1 : source.IndexOf('<', from);
            if (at < 0)
            {
                return source.Length;
            }

            if (IsMarkup(at))
            {
                return at;
            }

            from = at + 1;
        }
    }

    private bool IsMarkup(int at) =>
        at + 1 < source.Length && (HtmlText.IsLetter(source[at + 1]) || source[at + 1] is '!' or '?' || (source[at + 1] == '/' && at + 2 < source.Length));

    // false when what stands here is text
    private bool TryReadMarkup(out bool isTag)
    {
        isTag = false;
        int at = _next;
        if (source[at] != '<' || !IsMarkup(at))
        {
            return false;
        }

        char c = source[at + 1];
        if (HtmlText.IsLetter(c))
        {
            isTag = ReadTag(TokenKind.StartTag, at + 1);
        }
        else if (c == '/' && HtmlText.IsLetter(source[at + 2]))
        {
            isTag = ReadTag(TokenKind.EndTag, at + 2);
        }
        else if (source.AsSpan(at).StartsWith("<!--".AsSpan()))
        {
            _next = RawText.EndOfComment(source, at + 4);
        }
        else if (AllowsCData && source.AsSpan(at).StartsWith("<![CDATA[".AsSpan()))
        {
            int close = source.IndexOf("]]>", at, StringComparison.Ordinal);
            _next = close < 0 ? source.Length : close + 3;
        }
        else
        {
            int close = source.IndexOf('>', at);
            _next = close < 0 ? source.Length : close + 1;
        }

        return true;
    }

    // a tag that the text ends in is none
    private bool ReadTag(TokenKind kind, int nameStart)
    {
        int i = nameStart;
        while (i < source.Length && !HtmlText.IsSpace(source[i]) && source[i] is not ('/' or '>'))
        {
            i++;
        }

        Kind = kind;
        NameLength = i - nameStart;
        Tag = HtmlTags.Of(source.AsSpan(nameStart, NameLength));
        Flags = NodeFlags.None;
        var attributes = new AttributeReader(source, i);
        for (int count = 1; attributes.Read(); count++)
        {
            Flags |= AttributeFlags.Of(ref attributes);
            if (count % AttributesBetweenChecks == 0)
            {
                token.ThrowIfCancellationRequested();
            }
        }

        IsSelfClosing = attributes.IsSelfClosing;
        _next = attributes.End < 0 ? source.Length : attributes.End;
        return attributes.End >= 0;
    }
}

internal enum TokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>Comments and document types, which show nothing.</summary>
    Other,
}
