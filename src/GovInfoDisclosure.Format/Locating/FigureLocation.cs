using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>“数据位置”: where a figure stands in the source as given, and how it was printed.</summary>
/// <param name="Span">The range; of length 0 for a blank cell.</param>
/// <param name="Printed">The text as given, such as “１２件”; empty for a blank.</param>
public readonly record struct FigureLocation(SourceSpan Span, string Printed);
