using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Rules.Claims.Words;

/// <summary>Finds the longest word that begins at a place: one look-up by its first character, then the few words that share it.</summary>
internal sealed class WordIndex
{
    // the number of the bucket for each character; 0 for the many that begin no word
    private readonly ushort[] _buckets = new ushort[char.MaxValue + 1];
    private readonly (Word Word, string Text)[][] _words;

    public WordIndex(ImmutableArray<(Word Word, string Spellings)> words)
    {
        var groups = words
            .SelectMany(entry => entry.Spellings.Split(' ').Select(text => (entry.Word, Text: text)))
            .GroupBy(entry => entry.Text[0])
            .ToArray();
        _words = [[], .. groups.Select(group => group.OrderByDescending(entry => entry.Text.Length).ToArray())];
        for (int i = 0; i < groups.Length; i++)
        {
            _buckets[groups[i].Key] = (ushort)(i + 1);
        }
    }

    public static WordIndex Default { get; } = new(WordData.All);

    /// <summary>Whether a word may begin with a character.</summary>
    public bool MayBegin(char c) => _buckets[c] != 0;

    /// <summary>The longest word at an offset; line ends and blanks inside it, as PDF pages leave them, are passed over.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int start, out Word word, out int end)
    {
        foreach ((Word candidate, string spelling) in _words[_buckets[text[start]]])
        {
            if (Matches(text, start, spelling, out end))
            {
                word = candidate;
                return true;
            }
        }

        word = Word.None;
        end = start;
        return false;
    }

    private static bool Matches(ReadOnlySpan<char> text, int start, string spelling, out int end)
    {
        end = start + 1;
        for (int i = 1; i < spelling.Length; i++)
        {
            while (end < text.Length && text[end] is ' ' or '\n')
            {
                end++;
            }

            if (end == text.Length || text[end] != spelling[i])
            {
                return false;
            }

            end++;
        }

        return true;
    }
}
