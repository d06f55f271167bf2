using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering.Form;

/// <summary>A report with its own words in the script asked for.</summary>
internal static class TraditionalReport
{
    public static AnnualReport Of(AnnualReport report, OutputScript script)
    {
        FormWriter writer = FormWriter.Of(script);
        if (!writer.Converts)
        {
            return report;
        }

        string? Say(string? text) => text is null ? null : writer.Write(text);
        (ReportHeader header, Narratives narratives) = (report.Header, report.Narratives);
        return AnnualReport.Create(
            header with { Agency = Say(header.Agency), Title = Say(header.Title) },
            new Narratives(Say(narratives.Preamble), Say(narratives.Overview), Say(narratives.IssuesAndImprovements), Say(narratives.OtherMatters)),
            new ReportFigures(
                report.Edition,
                [.. report.Figures.Tables.Select(table => FigureTable.Create(
                    table.Schema, cell => table[cell] is { State: FigureState.Dash, Mark: { } mark } ? Figure.Dash(writer.Write(mark)) : table[cell]))]));
    }
}
