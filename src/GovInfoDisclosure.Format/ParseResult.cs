using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format;

/// <summary>“读取结果”: the report that was found in a document, where its figures stand, and what reading had to say.</summary>
public sealed class ParseResult
{
    internal ParseResult(
        SourceDocument document,
        ParseStatus status,
        AnnualReport? report,
        RawReport raw,
        ReportLocations locations,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Document = document;
        Status = status;
        Report = report;
        Raw = raw;
        Locations = locations;
        Diagnostics = diagnostics;
    }

    /// <summary>“非读取所得”: a report that was made by a program, such as a sum, where a result of reading is asked for; it has no text and no places.</summary>
    /// <param name="report">The report.</param>
    /// <param name="name">What to call it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParseResult Of(AnnualReport report, string name) => new(
        new SourceDocument(Guard.NotNull(name, nameof(name)), SourceKind.Json, ""),
        ParseStatus.Report, Guard.NotNull(report, nameof(report)), RawReport.Empty, ReportLocations.None, []);

    /// <summary>“原始文档”.</summary>
    public SourceDocument Document { get; }

    /// <summary>“状态”: whether the document is a report, is none, or could not be read.</summary>
    public ParseStatus Status { get; }

    /// <summary>“报告”: null unless a statutory table or the six parts were found.</summary>
    public AnnualReport? Report { get; }

    /// <summary>“有报告”: whether <see cref="Report"/> is there.</summary>
    [MemberNotNullWhen(true, nameof(Report), nameof(Edition))]
    public bool HasReport => Report is not null;

    /// <summary>“格式版本”: the edition that the evidence shows; null without a report.</summary>
    public EditionSchema? Edition => Report?.Edition;

    /// <summary>“所见”: what was located before anything was read as a figure, and what nothing claimed.</summary>
    public RawReport Raw { get; }

    /// <summary>“位置表”: where the figures stand.</summary>
    public ReportLocations Locations { get; }

    /// <summary>“读取发现”: the findings of reading, ids GID0nnn to GID2nnn.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>“取报告”: the report, or an exception that quotes the first errors; for scripts.</summary>
    /// <exception cref="FormatException">There is no report.</exception>
    public AnnualReport GetReportOrThrow()
    {
        if (HasReport)
        {
            return Report;
        }

        IEnumerable<string> errors = Diagnostics.Where(d => d.Severity == Severity.Error).Take(3).Select(d => $"{d.Id} {DiagnosticText.Message(d)}");
        throw new FormatException($"{Document.Name}: {string.Join("; ", errors)}");
    }
}
