using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing;

/// <summary>“读取对照”: what was read held against what was written, and whether each difference is told.</summary>
/// <remarks>
/// A difference is told by a warning or an error that lays it to reading, or leaves open who can settle it, at the cell's own address; at its
/// row's or table's where nothing of that row or table was read. Where a document was taken for no report, the error that says why tells it.
/// </remarks>
public static class ReadingComparison
{
    /// <summary>“对照”: every difference; none when the report was read back exactly.</summary>
    /// <param name="expected">The report that was written.</param>
    /// <param name="read">The result of reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<ReadingDifference> Of(AnnualReport expected, ParseResult read)
    {
        _ = expected ?? throw new ArgumentNullException(nameof(expected));
        _ = read ?? throw new ArgumentNullException(nameof(read));
        if (!read.HasReport)
        {
            return [new ReadingDifference("/status", nameof(ParseStatus.Report), read.Status.ToString(), read.Diagnostics.Any(finding => finding.Severity == Severity.Error))];
        }

        if (read.Edition != expected.Edition)
        {
            return [new ReadingDifference("/edition", expected.Edition.Code, read.Edition.Code, IsFlagged: false)];
        }

        var differences = ImmutableArray.CreateBuilder<ReadingDifference>();
        AddHeader(expected.Header, read.Report.Header, differences);
        HashSet<string>? flagged = null;
        foreach (CellSchema cell in expected.Edition.Tables.SelectMany(table => table.Cells))
        {
            Figure was = expected.Figures[cell];
            Figure now = read.Report.Figures[cell];
            if (was != now)
            {
                flagged ??= Doubts(read);
                differences.Add(new ReadingDifference(cell.Address, was.ToString(), now.ToString(), IsFlagged(cell, read.Report.Figures, flagged)));
            }
        }

        return differences.ToImmutable();
    }

    // a document that does not name its year or body may have lost the name; another name is never right
    private static void AddHeader(ReportHeader expected, ReportHeader read, ImmutableArray<ReadingDifference>.Builder differences)
    {
        if (expected.Year != read.Year)
        {
            differences.Add(new ReadingDifference("/year", $"{expected.Year}", $"{read.Year?.ToString() ?? "nothing"}", read.Year is null));
        }

        if (expected.Agency != read.Agency && expected.Agency is not null)
        {
            differences.Add(new ReadingDifference("/agency", expected.Agency, read.Agency ?? "nothing", read.Agency is null));
        }
    }

    private static HashSet<string> Doubts(ParseResult read) =>
    [
        .. from finding in DisclosureReports.Validate(read).Diagnostics
           where finding.Address is not null && finding.Severity >= Severity.Warning && finding.Responsibility != Responsibility.Document
           select finding.Address,
    ];

    private static bool IsFlagged(CellSchema cell, ReportFigures read, HashSet<string> flagged)
    {
        if (flagged.Contains(cell.Address))
        {
            return true;
        }

        for (int slash = cell.Address.LastIndexOf('/'); slash > 0; slash = cell.Address.LastIndexOf('/', slash - 1))
        {
            string above = cell.Address.Substring(0, slash);
            if (flagged.Contains(above) && IsAbsent(above + "/", read))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbsent(string prefix, ReportFigures read) => read.Tables.All(table => table.Schema.Cells.All(cell =>
        table[cell].State == FigureState.Missing || !cell.Address.StartsWith(prefix, StringComparison.Ordinal)));
}
