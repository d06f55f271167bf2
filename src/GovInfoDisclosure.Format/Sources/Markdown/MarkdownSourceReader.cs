using System.Text;
using GovInfoDisclosure.Format.Sources.Text;

namespace GovInfoDisclosure.Format.Sources.Markdown;

/// <summary>“Markdown 读取器”: reads Markdown as text; a backslash before a punctuation mark says that the mark is none of Markdown's.</summary>
public sealed class MarkdownSourceReader : ISourceReader
{
    private static readonly TextSourceReader Bytes = new(SourceKind.Markdown);

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Markdown;

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        SourceDocument given = Bytes.Read(content, name, limits, token);
        return given.IsUnreadable || given.Original.IndexOf('\\') < 0 ? given : Unescape(given);
    }

    private static SourceDocument Unescape(SourceDocument given)
    {
        string original = given.Original;
        var text = new StringBuilder(original.Length);
        var map = new OffsetMap.Builder();
        for (int i = 0; i < original.Length; i++)
        {
            // an escaped bar stays as it is: bare it would part two cells
            if (original[i] == '\\' && i + 1 < original.Length && IsPunctuation(original[i + 1]) && original[i + 1] != '|')
            {
                i++;
            }

            map.Align(text.Length, i);
            text.Append(original[i]);
        }

        return new SourceDocument(
            given.Name, given.Kind, original, text.ToString(), map.Build(text.Length, original.Length), diagnostics: given.Diagnostics);
    }

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
