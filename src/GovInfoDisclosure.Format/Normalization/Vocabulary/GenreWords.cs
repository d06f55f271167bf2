using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Normalization.Vocabulary;

/// <summary>The words of the genre, ready to be matched.</summary>
/// <remarks>The longest word from the left wins, so a word that stays protects its characters: 显著力争 holds 显著, not 著力.</remarks>
internal static class GenreWords
{
    private static readonly Lazy<MatchTable> EverywhereTable = new(() => Build(GenreWordData.Everywhere));
    private static readonly Lazy<MatchTable> AfterConversionTable = new(() => Build(GenreWordData.AfterConversion));

    /// <summary>Words that are wrong in any text, above all 著 for 着: OpenCC keeps 著 because Traditional text uses it for both.</summary>
    public static MatchTable Everywhere => EverywhereTable.Value;

    /// <summary>Regional words and spellings; looked for only in text that was Traditional, for elsewhere they may be meant.</summary>
    public static MatchTable AfterConversion => AfterConversionTable.Value;

    private static MatchTable Build(GenreWord[] words)
    {
        var builder = new MatchTableBuilder();
        foreach (GenreWord word in words)
        {
            builder.Add(word.Written.AsMemory(), word.Meant.AsSpan(), 0);
            if (word.Stays || word.Written[word.Written.Length - 1] != '著')
            {
                continue;
            }

            foreach (char next in GenreWordData.AfterNoun)
            {
                string noun = word.Written + next;
                builder.Add(noun.AsMemory(), noun.AsSpan(), 0);
            }
        }

        return builder.Build();
    }
}
