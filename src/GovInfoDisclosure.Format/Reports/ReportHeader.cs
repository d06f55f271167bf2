namespace GovInfoDisclosure.Format.Reports;

/// <summary>“报告信息”: what the report says of itself: year, body, title and date; immutable, equal by content.</summary>
public sealed record ReportHeader
{
    /// <summary>“空”: nothing is stated.</summary>
    public static ReportHeader Empty { get; } = new();

    /// <summary>“报告信息”: nothing is stated yet.</summary>
    public ReportHeader()
    {
    }

    /// <summary>“报告信息”: with everything at once.</summary>
    public ReportHeader(int? year, string? agency, string? title = null, ReportDate? publishedOn = null)
    {
        Year = year;
        Agency = agency;
        Title = title;
        PublishedOn = publishedOn;
    }

    /// <summary>“年度”: the report year; null when it is not stated.</summary>
    public int? Year { get; init; }

    /// <summary>“行政机关”: the body as printed; null when it is not stated.</summary>
    public string? Agency { get; init; }

    /// <summary>“标题”: the title as printed; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>“发布日期”: the date of the signature or publication; null when it is not stated.</summary>
    public ReportDate? PublishedOn { get; init; }
}
