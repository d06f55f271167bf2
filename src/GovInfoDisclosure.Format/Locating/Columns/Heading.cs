namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>A heading above the figures as the document prints it, and what it names; a damaged one by likeness.</summary>
internal sealed record Heading(HeadingKind Kind, int Column, TextCell Cell, bool IsSpelling = false, bool IsMended = false)
{
    /// <summary>Whether it stands over remarks.</summary>
    public bool IsRemark { get; init; }
}
