namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>Where the name of a tag begins in a part, counted from 1.</summary>
internal readonly record struct XmlPlace(int Line, int Position);
