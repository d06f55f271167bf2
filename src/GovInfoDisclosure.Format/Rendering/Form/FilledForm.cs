using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Form;

/// <summary>“填好的格式”: what a printed report says, part by part, in the script asked for; a format only draws it.</summary>
/// <remarks>Its words are safe to show: one line each, without invisible or direction-turning characters. Markup is the format's affair.</remarks>
public sealed class FilledForm
{
    private readonly FormWriter _writer;

    private FilledForm(AnnualReport report, FormWriter writer)
    {
        _writer = writer;
        Title = Say(TitleOf(report.Header));
        Preamble = Paragraphs(report.Narratives.Preamble);
        Parts = [.. report.Edition.Sections.Select(section => PartOf(section, report))];
        Signature = SignatureOf(report.Header);
    }

    /// <summary>“标题”.</summary>
    public string Title { get; }

    /// <summary>“引言”: the paragraphs before part one.</summary>
    public ImmutableArray<string> Preamble { get; }

    /// <summary>“部分”: the parts in order.</summary>
    public ImmutableArray<FormPart> Parts { get; }

    /// <summary>“落款”: body and date; empty when the report has no date.</summary>
    public ImmutableArray<string> Signature { get; }

    /// <summary>“成文”: the words and tables of a report.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static FilledForm Of(AnnualReport report, OutputScript script = OutputScript.Simplified) =>
        new(Guard.NotNull(report, nameof(report)), FormWriter.Of(script));

    // the title of the form, as far as the report says whose it is, where it has no title of its own
    private static string TitleOf(ReportHeader header) => string.IsNullOrWhiteSpace(header.Title)
        ? $"{header.Agency}{(header.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) + "年" : "")}政府信息公开工作年度报告"
        : header.Title!;

    private static string DateOf(ReportDate date) => date switch
    {
        { Month: { } month, Day: { } day } => FormattableString.Invariant($"{date.Year}年{month}月{day}日"),
        { Month: { } month } => FormattableString.Invariant($"{date.Year}年{month}月"),
        _ => FormattableString.Invariant($"{date.Year}年"),
    };

    private FormPart PartOf(SectionSchema section, AnnualReport report)
    {
        string heading = Say($"{section.Numeral}、{section.Heading}");
        if (section.Table is not { } code)
        {
            return new FormPart(section, heading, Paragraphs(TextOf(section.Key, report.Narratives)), null);
        }

        FigureTable figures = report.Figures.Table(code);
        return new FormPart(section, heading, [], figures.IsMissing ? null : new FormTable(figures, Say(figures.Schema.Title + "统计表"), _writer));
    }

    private static string? TextOf(string key, Narratives narratives) => key switch
    {
        Json.ReportNames.Overview => narratives.Overview,
        Json.ReportNames.IssuesAndImprovements => narratives.IssuesAndImprovements,
        Json.ReportNames.OtherMatters => narratives.OtherMatters,
        _ => null,
    };

    private ImmutableArray<string> SignatureOf(ReportHeader header) => header.PublishedOn is not { } date ? []
        : string.IsNullOrWhiteSpace(header.Agency) ? [Say(DateOf(date))]
        : [Say(header.Agency!), Say(DateOf(date))];

    private string Say(string text) => SafeText.Line(_writer.Write(text));

    private ImmutableArray<string> Paragraphs(string? text) => [.. SafeText.Lines(text is null ? null : _writer.Write(text))];
}

/// <summary>“部分”: one of the parts: its heading and either prose or a table.</summary>
/// <param name="Schema">The part of the form.</param>
/// <param name="Heading">Numeral and heading.</param>
/// <param name="Paragraphs">The prose.</param>
/// <param name="Table">The table; null for prose, and where the report does not have it.</param>
public sealed record FormPart(SectionSchema Schema, string Heading, ImmutableArray<string> Paragraphs, FormTable? Table)
{
    /// <summary>“地址”: the JSON Pointer of the part in the report.</summary>
    public string Address => (Schema.Table is null ? "/narratives/" : "/") + Schema.Key;
}
