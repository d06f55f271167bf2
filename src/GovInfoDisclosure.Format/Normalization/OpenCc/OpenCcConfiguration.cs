namespace GovInfoDisclosure.Format.Normalization.OpenCc;

/// <summary>“转换方案”: which of OpenCC's conversions; the name of OpenCC's own configuration stands in brackets.</summary>
public enum OpenCcConfiguration
{
    /// <summary>“繁转简”: Traditional to Simplified (t2s).</summary>
    TraditionalToSimplified,

    /// <summary>“简转繁”: Simplified to Traditional (s2t).</summary>
    SimplifiedToTraditional,

    /// <summary>“台湾正体转简体”: Taiwan's standard to Simplified (tw2s).</summary>
    TaiwanToSimplified,

    /// <summary>“简体转台湾正体”: Simplified to Taiwan's standard (s2tw).</summary>
    SimplifiedToTaiwan,

    /// <summary>“香港繁体转简体”: Hong Kong's standard to Simplified (hk2s).</summary>
    HongKongToSimplified,

    /// <summary>“简体转香港繁体”: Simplified to Hong Kong's standard (s2hk).</summary>
    SimplifiedToHongKong,

    /// <summary>“台湾正体转简体并换用词”: Taiwan's standard to Simplified with the mainland's words (tw2sp).</summary>
    TaiwanToSimplifiedWithPhrases,

    /// <summary>“简体转台湾正体并换用词”: Simplified to Taiwan's standard with Taiwan's words (s2twp).</summary>
    SimplifiedToTaiwanWithPhrases,
}
