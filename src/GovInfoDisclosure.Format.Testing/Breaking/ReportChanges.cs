using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Testing.Generating;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>The small changes of which ways to break a report are made.</summary>
internal static class ReportChanges
{
    /// <summary>The same report by another body.</summary>
    public static AnnualReport By(this AnnualReport report, string agency) => report.WithHeader(report.Header with
    {
        Agency = agency,
        Title = $"{agency}{report.Header.Year}年政府信息公开工作年度报告",
    });

    public static AnnualReport Add(this AnnualReport report, string address, decimal amount) => report.WithFigure(address, report.Figures[address].Value + amount);

    /// <summary>The figures of one row set, the others 0; sums follow.</summary>
    public static AnnualReport WithRow(this AnnualReport report, string row, params (string Column, decimal Value)[] figures) => report.WithTables(
        (cell, value) => cell.Line.Row.Code.Pointer == row ? figures.FirstOrDefault(figure => figure.Column == cell.Column.Code.Key).Value : value);

    /// <summary>Every table made anew of what its cells wish; sums follow.</summary>
    public static AnnualReport WithTables(this AnnualReport report, Func<CellSchema, decimal, decimal> wish) => AnnualReport.Create(
        report.Header,
        report.Narratives,
        new ReportFigures(report.Edition, [.. report.Figures.Tables.Select(table => ConsistentTable.Create(table.Schema, cell => wish(cell, table[cell].Value)))]));

    public static AnnualReport WithOverview(this AnnualReport report, Func<string, string?> change) =>
        report.WithNarratives(report.Narratives with { Overview = change(report.Narratives.Overview!) });

    public static AnnualReport WithPreamble(this AnnualReport report, Func<string, string?> change) =>
        report.WithNarratives(report.Narratives with { Preamble = change(report.Narratives.Preamble!) });

    public static AnnualReport WithIssues(this AnnualReport report, Func<string, string?> change) =>
        report.WithNarratives(report.Narratives with { IssuesAndImprovements = change(report.Narratives.IssuesAndImprovements!) });

    public static AnnualReport WithOther(this AnnualReport report, Func<string, string?> change) =>
        report.WithNarratives(report.Narratives with { OtherMatters = change(report.Narratives.OtherMatters!) });
}
