using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Statements;

/// <summary>“词组”: a matter that a part of the report should mention, and the words of which any one mentions it.</summary>
public sealed class WordGroup
{
    /// <summary>“词组”: a matter and its words.</summary>
    /// <exception cref="ArgumentNullException">The matter is null.</exception>
    public WordGroup(LocalizedText matter, params ImmutableArray<string> words)
    {
        Matter = Guard.NotNull(matter, nameof(matter));
        Words = words.IsDefault ? [] : words;
    }

    /// <summary>“事项”: as a finding names it.</summary>
    public LocalizedText Matter { get; }

    /// <summary>“用词”: any one of them will do.</summary>
    public ImmutableArray<string> Words { get; }

    internal bool IsMentionedIn(string text)
    {
        foreach (string word in Words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
