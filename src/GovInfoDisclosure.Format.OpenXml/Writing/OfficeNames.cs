namespace GovInfoDisclosure.Format.OpenXml.Writing;

/// <summary>The names that Office gives to namespaces, parts and relations.</summary>
internal static class OfficeNames
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public const string CoreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    public const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
}
