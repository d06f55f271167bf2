namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>A heading above the figures as the document prints it, and what it names.</summary>
internal sealed record Heading(HeadingKind Kind, int Column, TextCell Cell, bool IsSpelling = false);
