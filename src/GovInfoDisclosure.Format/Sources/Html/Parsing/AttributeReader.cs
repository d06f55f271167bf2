namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>Walks over the attributes of a start tag; the tokenizer and all who look for an attribute later read alike.</summary>
internal ref struct AttributeReader(string source, int position)
{
    private int _position = position;

    public int NameStart { get; private set; }

    public int NameLength { get; private set; }

    public int ValueStart { get; private set; }

    public int ValueLength { get; private set; }

    /// <summary>The offset behind the “&gt;” once <see cref="Read"/> has said no; −1 when the text ended inside the tag.</summary>
    public int End { get; private set; } = -1;

    /// <summary>Whether the tag ended with “/&gt;”.</summary>
    public bool IsSelfClosing { get; private set; }

    public readonly ReadOnlySpan<char> Name => source.AsSpan(NameStart, NameLength);

    public readonly ReadOnlySpan<char> Value => source.AsSpan(ValueStart, ValueLength);

    /// <summary>The first attribute of a name in the start tag of an element; its range is of length 0 when there is none.</summary>
    public static SourceSpan Find(string source, int tagStart, string name)
    {
        int position = tagStart + 1;
        while (position < source.Length && !HtmlText.IsSpace(source[position]) && source[position] is not ('/' or '>'))
        {
            position++;
        }

        var attributes = new AttributeReader(source, position);
        while (attributes.Read())
        {
            if (HtmlText.IsName(attributes.Name, name))
            {
                return new SourceSpan(attributes.ValueStart, attributes.ValueLength);
            }
        }

        return default;
    }

    public bool Read()
    {
        int i = _position;
        IsSelfClosing = false;
        while (i < source.Length && (HtmlText.IsSpace(source[i]) || source[i] == '/'))
        {
            IsSelfClosing = source[i++] == '/';
        }

        if (i >= source.Length)
        {
            return false;
        }

        if (source[i] == '>')
        {
            End = i + 1;
            return false;
        }

        NameStart = i++; // “=” may begin a name
        while (i < source.Length && !HtmlText.IsSpace(source[i]) && source[i] is not ('/' or '>' or '='))
        {
            i++;
        }

        NameLength = i - NameStart;
        int next = i;
        while (next < source.Length && HtmlText.IsSpace(source[next]))
        {
            next++;
        }

        ValueStart = i;
        ValueLength = 0;
        _position = next < source.Length && source[next] == '=' ? ReadValue(next + 1) : i;
        return _position >= 0;
    }

    // −1 when the text ends inside the value
    private int ReadValue(int i)
    {
        while (i < source.Length && HtmlText.IsSpace(source[i]))
        {
            i++;
        }

        if (i >= source.Length)
        {
            return -1;
        }

        if (source[i] is '"' or '\'')
        {
            int close = source.IndexOf(source[i], i + 1);
            ValueStart = i + 1;
            ValueLength = close - ValueStart;
            return close < 0 ? -1 : close + 1;
        }

        ValueStart = i;
        while (i < source.Length && !HtmlText.IsSpace(source[i]) && source[i] != '>')
        {
            i++;
        }

        ValueLength = i - ValueStart;
        return i;
    }
}
