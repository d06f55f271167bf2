using System.Text.Json.Serialization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports.Tables;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“政府信息公开工作年度报告”: one report, immutable and equal by content; a sealed record per edition derives from it.</summary>
/// <remarks>The set of editions is closed: <see cref="Match{T}"/> makes the compiler ask for each. Places in the source are not part of a report.</remarks>
[JsonConverter(typeof(AnnualReportJsonConverter<AnnualReport>))]
public abstract record AnnualReport
{
    private protected AnnualReport(ReportHeader header, Narratives narratives, ReportFigures figures)
    {
        Header = Guard.NotNull(header, nameof(header));
        Narratives = Guard.NotNull(narratives, nameof(narratives));
        Figures = Guard.NotNull(figures, nameof(figures));
    }

    /// <summary>“报告信息”: year, body, title and date.</summary>
    public ReportHeader Header { get; init; }

    /// <summary>“文字部分”: the prose.</summary>
    public Narratives Narratives { get; init; }

    /// <summary>“全部数据”: every figure by cell or address.</summary>
    public ReportFigures Figures { get; private protected init; }

    /// <summary>“格式版本”: the edition of the form.</summary>
    public EditionSchema Edition => Figures.Edition;

    /// <summary>“收到和处理政府信息公开申请情况”: what table 3 has in common in both editions.</summary>
    public RequestTable CommonRequests => CommonRequestsCore;

    /// <summary>“政府信息公开行政复议、行政诉讼情况”: table 4, the same in both editions.</summary>
    public DisputeTable Disputes => new(Figures.Table(TableCode.Disputes));

    private protected abstract RequestTable CommonRequestsCore { get; }

    /// <summary>“建报告”: makes a report of the edition of the figures.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The figures are of an edition that has no report type.</exception>
    public static AnnualReport Create(ReportHeader header, Narratives narratives, ReportFigures figures) =>
        ReportCatalog.Default.Create(header, narratives, Guard.NotNull(figures, nameof(figures)));

    /// <summary>“按版本”: calls the function of the report's edition.</summary>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public abstract T Match<T>(Func<AnnualReport2019, T> format2019, Func<AnnualReport2021, T> format2021);

    /// <summary>“改一格”: the same report with one figure changed.</summary>
    /// <param name="address">The JSON Pointer of the cell.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentException">The edition has no such cell.</exception>
    public AnnualReport WithFigure(string address, Figure figure) => this with { Figures = Figures.With(address, figure) };

    /// <summary>“换报告信息”: the same report with another header.</summary>
    /// <exception cref="ArgumentNullException">The header is null.</exception>
    public AnnualReport WithHeader(ReportHeader header) => this with { Header = Guard.NotNull(header, nameof(header)) };

    /// <summary>“换文字部分”: the same report with other prose.</summary>
    /// <exception cref="ArgumentNullException">The prose is null.</exception>
    public AnnualReport WithNarratives(Narratives narratives) => this with { Narratives = Guard.NotNull(narratives, nameof(narratives)) };

    private protected static ReportFigures CheckEdition(ReportFigures figures, EditionSchema edition) =>
        ReferenceEquals(Guard.NotNull(figures, nameof(figures)).Edition, edition)
            ? figures
            : throw new ArgumentException($"The figures are of the edition {figures.Edition.Code}, not {edition.Code}.", nameof(figures));
}
