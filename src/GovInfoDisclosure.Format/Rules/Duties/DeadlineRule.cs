using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Duties;

/// <summary>“公布日期检查”: whether the date of the report lies after its year and within the deadlines.</summary>
internal sealed class DeadlineRule : IReportRule
{
    private const string DateAddress = "/publishedOn";

    private static readonly Deadline OfDepartments = new(AgencyKind.Department, 1, 31, "");
    private static readonly Deadline OfGovernments = new(AgencyKind.Government, 3, 31, "");

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [DutyDescriptors.DepartmentLate, DutyDescriptors.GovernmentLate, DutyDescriptors.BeforeEndOfYear, DutyDescriptors.LocalDeadlinePassed];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Header is not { Year: { } year, PublishedOn: { } date })
        {
            return;
        }

        if (date.Year <= year)
        {
            sink.Add(new Diagnostic(DutyDescriptors.BeforeEndOfYear, DateAddress, new("year", year), new("date", date.ToString())));
            return;
        }

        AgencyTold agency = AgencyTold.Of(context);
        CheckStatute(year, date, agency, sink);
        foreach (Deadline local in context.Options.Deadlines)
        {
            if ((local.Kind == AgencyKind.Unknown || local.Kind == agency.Kind) && IsAfter(date, year, local))
            {
                sink.Add(Late(DutyDescriptors.LocalDeadlinePassed, year, date, local, new DiagnosticArgument("source", local.Source)));
            }
        }
    }

    // the later deadline where the kind of body is not known
    private static void CheckStatute(int year, ReportDate date, AgencyTold agency, DiagnosticSink sink)
    {
        bool isDepartment = agency.Kind == AgencyKind.Department;
        Deadline deadline = isDepartment ? OfDepartments : OfGovernments;
        if (IsAfter(date, year, deadline))
        {
            DiagnosticDescriptor descriptor = isDepartment ? DutyDescriptors.DepartmentLate : DutyDescriptors.GovernmentLate;
            sink.Add(Late(descriptor, year, date, deadline) with
            {
                Severity = agency.Kind is AgencyKind.Government or AgencyKind.Department ? agency.SeverityOf(descriptor) : Severity.Info,
            });
        }
    }

    // a date without its day or month is late only when all that it can mean is
    private static bool IsAfter(ReportDate date, int year, Deadline deadline) =>
        date.Year > year + 1
        || (date.Month is { } month && (month > deadline.Month || (month == deadline.Month && date.Day is { } day && day > deadline.Day)));

    private static Diagnostic Late(
        DiagnosticDescriptor descriptor, int year, ReportDate date, Deadline deadline, params ImmutableArray<DiagnosticArgument> arguments) =>
        new(descriptor, DateAddress, [
            new("year", year),
            new("date", date.ToString()),
            new("deadline", new ReportDate(year + 1, deadline.Month, deadline.Day).ToString()),
            .. arguments]);
}
