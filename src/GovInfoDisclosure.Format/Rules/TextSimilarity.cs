namespace GovInfoDisclosure.Format.Rules;

/// <summary>How alike two texts are.</summary>
internal static class TextSimilarity
{
    /// <summary>The share of pairs of neighbouring characters that both have (Dice's coefficient), from 0 to 1; white space does not count; linear.</summary>
    public static decimal Of(string first, string second)
    {
        Dictionary<int, int> pairs = Pairs(first, out int firstCount);
        Dictionary<int, int> others = Pairs(second, out int secondCount);
        if (firstCount + secondCount == 0)
        {
            return 1;
        }

        int common = 0;
        foreach (KeyValuePair<int, int> pair in others)
        {
            common += pairs.TryGetValue(pair.Key, out int count) ? Math.Min(count, pair.Value) : 0;
        }

        return 2m * common / (firstCount + secondCount);
    }

    private static Dictionary<int, int> Pairs(string text, out int count)
    {
        var pairs = new Dictionary<int, int>();
        count = 0;
        char last = '\0';
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (last != '\0')
            {
                int key = (last << 16) | c;
                pairs[key] = pairs.TryGetValue(key, out int seen) ? seen + 1 : 1;
                count++;
            }

            last = c;
        }

        return pairs;
    }
}
