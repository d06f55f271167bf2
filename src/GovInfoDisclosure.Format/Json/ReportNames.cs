namespace GovInfoDisclosure.Format.Json;

/// <summary>The keys of the report object that no edition defines.</summary>
internal static class ReportNames
{
    public const string Edition = "edition";
    public const string Year = "year";
    public const string Agency = "agency";
    public const string Title = "title";
    public const string PublishedOn = "publishedOn";
    public const string Narratives = "narratives";
    public const string Preamble = "preamble";
    public const string Overview = "overview";
    public const string OverviewParts = "overviewParts";
    public const string Heading = "heading";
    public const string Text = "text";
    public const string Parts = "parts";
    public const string IssuesAndImprovements = "issuesAndImprovements";
    public const string OtherMatters = "otherMatters";
    public const string Unreadable = "unreadable";
}
