using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace Consumer
{
    public static class UsesTheLibrary
    {
        public static AnnualReport2021 Build()
        {
            var header = new ReportHeader(2023, "青禾县司法局", "青禾县司法局2023年政府信息公开工作年度报告", new ReportDate(2024, 1, 11));
            var narratives = new Narratives(null, "总体情况", "存在的问题", "无");
            return new AnnualReport2021(header, narratives, ReportFigures.Missing(EditionSchemas.Format2021));
        }

        public static AnnualReport Change(AnnualReport report)
        {
            return report
                .WithFigure("/requests/newlyReceived/naturalPerson", 3)
                .WithFigure("/requests/newlyReceived/total", Figure.Blank)
                .WithHeader(new ReportHeader(2024, report.Header.Agency))
                .WithNarratives(Narratives.Empty);
        }

        public static decimal Read(AnnualReport2021 report)
        {
            Figure person = report.Requests.Withheld.StateSecret.NaturalPerson;
            Figure fee = report.ProactiveDisclosure.AdministrativeFees.AmountCollected;
            Figure pending = report.Disputes.Litigation.Direct.Pending;
            Figure anywhere = report.CommonRequests.OtherHandlingTotal(RequestColumns.Total);
            return new[] { person, fee, pending, anywhere }.Where(figure => figure.IsReported).Sum(figure => figure.Value);
        }

        public static string Match(AnnualReport report)
        {
            return report.Match(
                format2019 => format2019.ProactiveDisclosure.CentralizedProcurement.TotalAmount.ToString(),
                format2021 => format2021.ProactiveDisclosure.Regulations.InForce.ToString());
        }

        public static IEnumerable<string> Addresses(EditionSchema edition)
        {
            return from table in edition.Tables from cell in table.Cells select cell.Address;
        }

        public static AnnualReport RoundTrip(AnnualReport report)
        {
            AnnualReport read;
            ReportJsonFault fault;
            return ReportJsonReader.TryRead(ReportJsonWriter.ToJson(report), out read, out fault) ? read : null;
        }

        public static string Explain(ParseResult result)
        {
            return string.Join("\n", result.Diagnostics.Select(finding => DiagnosticText.Message(finding, DiagnosticLanguage.English)))
                + ResultJsonWriter.ToJson(result, result.Diagnostics);
        }
    }
}
