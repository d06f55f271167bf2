namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>Finds where comments, scripts and other texts without markup end.</summary>
internal static class RawText
{
    /// <summary>The offset of the end tag of an element whose content is text; the end of the source when there is none.</summary>
    public static int EndOf(string source, int from, ReadOnlySpan<char> name)
    {
        while (from < source.Length)
        {
            int at = source.IndexOf("</", from, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            if (IsNamed(source, at + 2, name))
            {
                return at;
            }

            from = at + 2;
        }

        return source.Length;
    }

    /// <summary>The offset of the end tag of a script: a script inside a comment of a script hides its own end tag.</summary>
    public static int EndOfScript(string source, int from)
    {
        bool inComment = false;
        bool inInner = false;
        for (int i = from; i < source.Length; i++)
        {
            ReadOnlySpan<char> rest = source.AsSpan(i);
            int skip = inComment ? rest.IndexOfAny('<', '-') : rest.IndexOf('<');
            if (skip < 0)
            {
                break;
            }

            i += skip;
            rest = rest.Slice(skip);
            if (rest.StartsWith("-->".AsSpan()))
            {
                (inComment, inInner) = (false, false);
            }
            else if (rest.StartsWith("</".AsSpan()) && IsNamed(source, i + 2, "script".AsSpan()))
            {
                if (!inInner)
                {
                    return i;
                }

                inInner = false;
            }
            else if (inComment)
            {
                inInner |= rest[0] == '<' && IsNamed(source, i + 1, "script".AsSpan());
            }
            else if (rest.StartsWith("<!--".AsSpan()))
            {
                inComment = true;
                i++; // its dashes may be those of “-->”
            }
        }

        return source.Length;
    }

    /// <summary>The offset behind a comment whose text begins here.</summary>
    public static int EndOfComment(string source, int from)
    {
        if (from < source.Length && source[from] == '>')
        {
            return from + 1;
        }

        if (source.AsSpan(from).StartsWith("->".AsSpan()))
        {
            return from + 2;
        }

        while (from < source.Length)
        {
            int at = source.IndexOf("--", from, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            ReadOnlySpan<char> rest = source.AsSpan(at + 2);
            if (rest.StartsWith(">".AsSpan()) || rest.StartsWith("!>".AsSpan()))
            {
                return at + (rest[0] == '>' ? 3 : 4);
            }

            from = at + 1;
        }

        return source.Length;
    }

    private static bool IsNamed(string source, int at, ReadOnlySpan<char> name)
    {
        int end = at + name.Length;
        return end < source.Length && (HtmlText.IsSpace(source[end]) || source[end] is '/' or '>')
            && HtmlText.AreSame(source.AsSpan(at, name.Length), name);
    }
}
