using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“汇总”: the reports of many bodies added up into one, and who took part.</summary>
public sealed class ReportRollup
{
    private ReportRollup(
        AnnualReport? sum, AnnualReport? parent, int? year, ImmutableArray<RollupMember> members, ImmutableArray<string> missing)
    {
        Sum = sum;
        Parent = parent;
        Year = year;
        Members = members;
        Missing = missing;
    }

    /// <summary>“合计”: the summed report; null when no report takes part.</summary>
    public AnnualReport? Sum { get; }

    /// <summary>“上级报告”: the report that the sum is held against; null without one.</summary>
    public AnnualReport? Parent { get; }

    /// <summary>“年度”: the year that is summed up; null when no report states one.</summary>
    public int? Year { get; }

    /// <summary>“成员”: every document that was given, in order.</summary>
    public ImmutableArray<RollupMember> Members { get; }

    /// <summary>“缺少的机关”: names that were expected and have no report in the sum.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>“是否齐全”: whether nothing that was given or expected is left out.</summary>
    public bool IsComplete => Missing.IsEmpty && Members.All(member => member.Included);

    /// <summary>“差异”: the cells in which the parent's report differs from the sum; none without a parent.</summary>
    public ImmutableArray<FigureDifference> Differences => Sum is null || Parent is null ? [] : ReportDifferences.Between(Sum, Parent);

    /// <summary>“汇总”: adds up what belongs together: reports of the parent's year and edition, else of those that most reports have, one of each body.</summary>
    /// <param name="documents">What reading the documents gave, with the name of each.</param>
    /// <param name="parent">The report to hold the sum against.</param>
    /// <param name="expected">The bodies that should take part, by the names that their reports state.</param>
    /// <exception cref="ArgumentNullException">The documents are null.</exception>
    public static ReportRollup Of(IEnumerable<ParseResult> documents, AnnualReport? parent = null, IEnumerable<string>? expected = null)
    {
        ImmutableArray<ParseResult> given = [.. Guard.NotNull(documents, nameof(documents))];
        ImmutableArray<AnnualReport> reports = [.. given.Select(document => document.Report).OfType<AnnualReport>()];
        int? year = parent?.Header.Year ?? MostCommon(reports.Select(report => report.Header.Year).Where(stated => stated is not null));
        EditionSchema? edition = parent?.Edition
            ?? MostCommon(reports.Where(report => IsOf(year, report)).Select(report => (EditionSchema?)report.Edition));
        var members = ImmutableArray.CreateBuilder<RollupMember>(given.Length);
        var agencies = new HashSet<string>(StringComparer.Ordinal);
        foreach (ParseResult document in given)
        {
            members.Add(new RollupMember(document.Document.Name, document.Report, WhyNot(document, year, edition, agencies)));
        }

        ImmutableArray<RollupMember> all = members.MoveToImmutable();
        AnnualReport[] included = [.. all.Where(member => member.Included).Select(member => member.Report!)];
        return new ReportRollup(
            included.Length == 0 ? null : ReportSum.Of(HeaderOf(year, included.Length), included),
            parent,
            year,
            all,
            [.. (expected ?? []).Where(name => !agencies.Contains(name)).Distinct(StringComparer.Ordinal)]);
    }

    private static RollupExclusion? WhyNot(ParseResult document, int? year, EditionSchema? edition, HashSet<string> agencies) =>
        document.Status == ParseStatus.Unreadable ? RollupExclusion.Unreadable
        : document.Report is not { } report ? RollupExclusion.NotAReport
        : !IsOf(year, report) ? RollupExclusion.OtherYear
        : !ReferenceEquals(report.Edition, edition) ? RollupExclusion.OtherEdition
        : report.Header.Agency is { } agency && !agencies.Add(agency) ? RollupExclusion.SameAgency
        : null;

    /// <summary>A report that states no year is taken for one of the year.</summary>
    private static bool IsOf(int? year, AnnualReport report) => year is null || report.Header.Year is not { } stated || stated == year;

    private static T? MostCommon<T>(IEnumerable<T> values) => values
        .GroupBy(value => value)
        .OrderByDescending(group => group.Count())
        .Select(group => group.Key)
        .FirstOrDefault();

    private static ReportHeader HeaderOf(int? year, int count) => new(
        year, agency: null, title: string.Format(CultureInfo.InvariantCulture, "{0}政府信息公开工作年度报告汇总（{1}份）", year is null ? "" : $"{year}年", count));
}
