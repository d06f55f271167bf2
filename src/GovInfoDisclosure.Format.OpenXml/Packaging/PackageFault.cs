using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>A package that cannot be read on, with the finding that says why; it never leaves the readers.</summary>
internal sealed class PackageFault(Diagnostic finding) : Exception
{
    public Diagnostic Finding { get; } = finding;

    public static PackageFault Damaged(string reason) =>
        new(new Diagnostic(PackageDescriptors.Damaged, null, new DiagnosticArgument("reason", reason)));

    public static PackageFault BeyondLimit(string measure, decimal limit) =>
        new(new Diagnostic(PackageDescriptors.BeyondLimit, null, new DiagnosticArgument("measure", measure), new DiagnosticArgument("limit", limit)));
}
