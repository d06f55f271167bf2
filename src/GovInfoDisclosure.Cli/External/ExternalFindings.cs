using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.External;

/// <summary>The findings about programs that the tool runs.</summary>
internal static class ExternalFindings
{
    public static Diagnostic Missing(string kind, string program, string package) => new(
        PackageDescriptors.ProgramMissing, null,
        new DiagnosticArgument("kind", kind), new DiagnosticArgument("program", program), new DiagnosticArgument("package", package));

    public static Diagnostic Failed(string program, string reason) => new(
        PackageDescriptors.ProgramFailed, null, new DiagnosticArgument("program", program), new DiagnosticArgument("reason", reason));
}
