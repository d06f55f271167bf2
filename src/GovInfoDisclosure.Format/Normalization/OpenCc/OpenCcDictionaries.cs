namespace GovInfoDisclosure.Format.Normalization.OpenCc;

/// <summary>OpenCC's dictionaries as they are used by its configurations; each is read when it is first wanted.</summary>
internal static class OpenCcDictionaries
{
    private static readonly Lazy<Dictionary<string, EmbeddedText.Section>> RegionalText = new(() => EmbeddedText.Read("regional.gz"));
    private static readonly Lazy<Dictionary<string, EmbeddedText.Section>> ToSimplifiedText = new(() => EmbeddedText.Read("ts.gz"));
    private static readonly Lazy<Dictionary<string, EmbeddedText.Section>> ToTraditionalText = new(() => EmbeddedText.Read("st.gz"));

    private static readonly Lazy<MatchTable> CompatibilityTable = new(() =>
    {
        var builder = new MatchTableBuilder();
        builder.Add(EmbeddedText.Read("compatibility.gz")["CJK_Compatibility_Ideographs"], 0);
        return builder.Build();
    });

    private static readonly Lazy<MatchTable> ToSimplifiedTable = new(() =>
        Groups(ToSimplifiedText.Value, "TSPhrases", "TSCharactersExt", "TSCharacters"));

    private static readonly Lazy<MatchTable> ToSimplifiedSegmentation = new(() => Groups(ToSimplifiedText.Value, "TSPhrases"));

    private static readonly Lazy<MatchTable> CharactersToTraditional = new(() => Groups(ToTraditionalText.Value, "STCharacters"));

    private static readonly Lazy<MatchTable> ToTraditionalSegmentation = new(() => TraditionalPhrases().Build());

    private static readonly Lazy<MatchTable> ToTraditionalTable = new(() =>
    {
        MatchTableBuilder builder = TraditionalPhrases();
        builder.Add(ToTraditionalText.Value["STCharacters"], 1);
        return builder.Build();
    });

    private static readonly Lazy<MatchTable> FromTaiwan = new(() => Groups(RegionalText.Value, "TWVariantsRevPhrases", "TWVariantsRev"));
    private static readonly Lazy<MatchTable> ToTaiwan = new(() => Groups(RegionalText.Value, "TWVariantsPhrases", "TWVariants"));
    private static readonly Lazy<MatchTable> FromHongKong = new(() => Groups(RegionalText.Value, "HKVariantsRevPhrases", "HKVariantsRev"));
    private static readonly Lazy<MatchTable> ToHongKong = new(() => Groups(RegionalText.Value, "HKVariantsPhrases", "HKVariants"));

    private static readonly Lazy<MatchTable> FromTaiwanWords = new(() =>
        Groups(RegionalText.Value, "TWPhrasesRev", "TWVariantsRevPhrases", "TWVariantsRev"));

    private static readonly Lazy<MatchTable> ToTaiwanWords = new(() =>
        Groups(RegionalText.Value, "TWPhrases", "TWVariantsPhrases", "TWVariants"));

    /// <summary>Compatibility ideographs to the characters that they repeat; the first step of every configuration.</summary>
    public static MatchTable Compatibility => CompatibilityTable.Value;

    /// <summary>Traditional to Simplified.</summary>
    public static MatchTable ToSimplified => ToSimplifiedTable.Value;

    /// <summary>The table that a configuration splits text by before it converts; null when it converts the text as a whole.</summary>
    public static MatchTable? SegmentationOf(OpenCcConfiguration configuration) => configuration switch
    {
        OpenCcConfiguration.TraditionalToSimplified or OpenCcConfiguration.SimplifiedToTraditional => null,
        OpenCcConfiguration.TaiwanToSimplified or OpenCcConfiguration.HongKongToSimplified
            or OpenCcConfiguration.TaiwanToSimplifiedWithPhrases => ToSimplifiedSegmentation.Value,
        _ => ToTraditionalSegmentation.Value,
    };

    /// <summary>The conversions of a configuration, in order.</summary>
    public static MatchTable[] ChainOf(OpenCcConfiguration configuration) => configuration switch
    {
        OpenCcConfiguration.TraditionalToSimplified => [ToSimplifiedTable.Value],
        OpenCcConfiguration.SimplifiedToTraditional => [ToTraditionalTable.Value],
        OpenCcConfiguration.TaiwanToSimplified => [FromTaiwan.Value, ToSimplifiedTable.Value],
        OpenCcConfiguration.SimplifiedToTaiwan => [ToTraditionalTable.Value, ToTaiwan.Value],
        OpenCcConfiguration.HongKongToSimplified => [FromHongKong.Value, ToSimplifiedTable.Value],
        OpenCcConfiguration.SimplifiedToHongKong => [ToTraditionalTable.Value, ToHongKong.Value],
        OpenCcConfiguration.TaiwanToSimplifiedWithPhrases => [FromTaiwanWords.Value, ToSimplifiedTable.Value],
        OpenCcConfiguration.SimplifiedToTaiwanWithPhrases => [ToTraditionalTable.Value, ToTaiwanWords.Value],
        _ => throw new ArgumentOutOfRangeException(nameof(configuration)),
    };

    // the two files count as one dictionary
    private static MatchTableBuilder TraditionalPhrases()
    {
        var builder = new MatchTableBuilder();
        builder.Add(ToTraditionalText.Value["STPhrases"], 0, CharactersToTraditional.Value);
        builder.Add(ToTraditionalText.Value["STPhrases_GeneratedFromRegionalPhrases"], 0, CharactersToTraditional.Value);
        return builder;
    }

    // a match of an earlier section wins over a longer match of a later one
    private static MatchTable Groups(Dictionary<string, EmbeddedText.Section> sections, params string[] names)
    {
        var builder = new MatchTableBuilder();
        for (int i = 0; i < names.Length; i++)
        {
            builder.Add(sections[names[i]], (byte)i);
        }

        return builder.Build();
    }
}
