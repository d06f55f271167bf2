using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Testing.Damaging;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>Damages that met in one document, each pair or three of them once read wrong, or refused where nothing was lost.</summary>
public class DamagesTogetherTests
{
    private static readonly int[] Seeds = [1, 4, 7, 8, 16];

    [Theory]
    [InlineData("cell per line, runs of bars")]
    [InlineData("cell per line, runs of bars, a bar before each row", "a sentence before each table")]
    [InlineData("row per line, padded bars", "blocks of table 2 in another order", "headings left out")]
    [InlineData("cell per line", "blocks of table 2 in another order", "headings renamed")]
    [InlineData("Markdown", "headings left out")]
    [InlineData("tab before each cell, blank line after each row", "lines indented")]
    [InlineData("tab before each cell, blank line after each row", "a header and a footer on each page")]
    [InlineData("tab before each cell, blank line after each row", "page numbers")]
    [InlineData("row per line, padded bars", "the total of the results before them", "headings left out", "traditional characters and words of Taiwan")]
    [InlineData("row per line, blanks", "page numbers")]
    [InlineData("cell per line, runs of bars", "units behind figures", "page numbers")]
    [InlineData("cell per line, bars without runs", "every repeated line dropped")]
    [InlineData("cell per line, runs of bars, a bar before each row", "repeated neighbours dropped")]
    [InlineData("cells indented between bars", "repeated neighbours dropped")]
    [InlineData("cell per line, bars without runs", "the total printed twice", "blank cells dropped")]
    [InlineData("row per line, tabs, covered cells", "blank cells dropped")]
    [InlineData("row per line, tabs", "blank cells dropped")]
    [InlineData("PDF in columns", "a sum of the organisations before them", "page numbers")]
    [InlineData("PDF in columns", "table 4 with a column of its own", "page numbers")]
    [InlineData("PDF in columns, groups set vertically", "characters that became replacement characters")]
    [InlineData("the document on one line, glued", "columns of table 2 in another order", "blanks around figures")]
    [InlineData("Markdown", "remarks behind figures", "one byte lost in GB18030")]
    public void What_they_leave_is_read_and_what_they_take_is_told(string shape, params string[] damages)
    {
        SourceShape printed = SourceShape.All.Single(known => known.Name == shape);
        ImmutableArray<SourceDamage> done = [.. damages.Select(name => SourceDamage.All.Single(known => known.Name == name))];
        foreach (DamagedDocument document in from edition in EditionSchemas.All
                                             from figures in Patterns
                                             from seed in Seeds
                                             select new DamagedDocument(Report(edition, figures), printed, done, seed))
        {
            ParseResult read = DisclosureReports.Parse(document.Content, document.FileName);
            if (document.LosesInformation)
            {
                Readback.AssertNothingSilent(document.Report, read);
            }
            else
            {
                Readback.AssertSame(document.Report, read);
            }
        }
    }

    // by the cell's number in the table, its place in the row and how many stand behind it; few figures and many alike, so that no sum tells a column
    private static IEnumerable<Func<int, int, int, Figure>> Patterns =>
    [
        (_, _, _) => Figure.Reported(0),
        (_, _, _) => Figure.Blank,
        (_, _, _) => Figure.Dash("无"),
        (at, _, _) => Figure.Reported(at % 9 == 4 ? at % 5 : 0),
        (at, _, _) => at % 11 == 9 ? Figure.Reported(at) : Figure.Blank,
        (at, _, _) => at % 9 == 4 ? Figure.Blank : Figure.Reported(at % 5 == 2 ? at : 0),
        (_, place, left) => left == 1 && place > 0 ? Figure.Blank : Figure.Reported(place == 0 || left == 0 ? 8 : 0),
    ];

    private static AnnualReport Report(EditionSchema edition, Func<int, int, int, Figure> figure) => AnnualReport.Create(
        new ReportHeader(edition.FirstYear, "青禾县统计局", $"青禾县统计局{edition.FirstYear}年政府信息公开工作年度报告", null),
        CleanReports.Department2021.Narratives with { Preamble = null },
        new ReportFigures(edition, [.. edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default
            : cell.Line.Cells.IndexOf(cell) is var place ? figure(table.Cells.IndexOf(cell), place, cell.Line.Cells.Length - 1 - place) : default))]));
}
