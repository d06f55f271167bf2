using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“文字”: one text in the languages of the findings; Traditional Chinese is converted from the Simplified.</summary>
/// <param name="Chinese">The Simplified Chinese text; arguments stand in braces by name.</param>
/// <param name="English">The English text with the same arguments.</param>
public sealed record LocalizedText(string Chinese, string English);
