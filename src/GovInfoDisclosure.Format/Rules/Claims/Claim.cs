using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>One statement of the prose with its number.</summary>
/// <param name="Statement">What it is about.</param>
/// <param name="Value">The number; 0 for 未收到, 无, 没有.</param>
/// <param name="Number">Where the number stands in the part, or the words that say there is none.</param>
/// <param name="Quote">The words that make the statement.</param>
internal readonly record struct Claim(Statement Statement, decimal Value, SourceSpan Number, SourceSpan Quote)
{
    /// <summary>The other year that the sentence tells of; null for the report's own.</summary>
    public int? OtherYear { get; init; }

    /// <summary>The sentence, so that statements can be seen together.</summary>
    public int Sentence { get; init; }

    /// <summary>The percentage that is said of the number, and its decimals; null when there is none.</summary>
    public decimal? Share { get; init; }

    public int ShareDecimals { get; init; }

    public int ShareEnd { get; init; }
}
