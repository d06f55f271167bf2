namespace GovInfoDisclosure.Format.Normalization.Debris;

/// <summary>Which syllables there are, and which characters are read so; tones are left out.</summary>
internal static class Readings
{
    public const int LongestSyllable = 6;

    private static readonly Lazy<Dictionary<string, string>> Table = new(() =>
    {
        EmbeddedText.Section section = EmbeddedText.Read("readings.gz")["Readings"];
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (EmbeddedText.Line line in section)
        {
            table.Add(section.Text.Substring(line.KeyStart, line.KeyLength), section.Text.Substring(line.ValueStart, line.ValueLength));
        }

        return table;
    });

    private static readonly Lazy<HashSet<char>> Known = new(() => [.. Table.Value.Values.SelectMany(characters => characters)]);

    /// <summary>Whether any reading of a character is known: the rare ones are left out of the table.</summary>
    public static bool IsKnown(char character) => Known.Value.Contains(OpenCc.OpenCcDictionaries.ToSimplified.Single(character));

    public static bool IsSyllable(string syllable) => Table.Value.ContainsKey(syllable);

    /// <summary>Whether a character can be read so; it is looked up as its Simplified form.</summary>
    public static bool Has(char character, string syllable)
    {
        char simplified = OpenCc.OpenCcDictionaries.ToSimplified.Single(character);
        return Table.Value.TryGetValue(syllable, out string? characters) && characters.IndexOf(simplified) >= 0;
    }
}
