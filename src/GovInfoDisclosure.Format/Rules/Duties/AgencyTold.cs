using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Duties;

/// <summary>What kind of body wrote the report, and how sure that is: told by the options, by its name, or not at all.</summary>
internal readonly record struct AgencyTold(AgencyKind Kind, bool ByOption)
{
    public static AgencyTold Of(RuleContext context) => context.Options.AgencyKind == AgencyKind.Unknown
        ? new(AgencyName.KindOf(context.Report.Header.Agency), ByOption: false)
        : new(context.Options.AgencyKind, ByOption: true);

    /// <summary>The severity of a finding that stands and falls with the kind of body.</summary>
    public Severity SeverityOf(DiagnosticDescriptor descriptor) =>
        ByOption ? descriptor.Severity
        : Kind is AgencyKind.Government or AgencyKind.Department ? (Severity)Math.Min((int)descriptor.Severity, (int)Severity.Warning)
        : Severity.Info;
}
