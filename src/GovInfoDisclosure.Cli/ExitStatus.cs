namespace GovInfoDisclosure.Cli;

/// <summary>The exit statuses of the contract; of several documents the greatest.</summary>
internal static class ExitStatus
{
    public const int Ok = 0;
    public const int Findings = 1;
    public const int Failure = 2;
}
