namespace GovInfoDisclosure.Format.Sources;

/// <summary>“部件”: a part of a packaged file, such as word/document.xml, and where its text begins.</summary>
/// <param name="Name">The name of the part in the package.</param>
/// <param name="Start">The offset of its first character in <see cref="SourceDocument.Original"/>; its text ends where the next part begins.</param>
public readonly record struct SourcePart(string Name, int Start);
