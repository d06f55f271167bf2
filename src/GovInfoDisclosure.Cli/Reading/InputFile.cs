namespace GovInfoDisclosure.Cli.Reading;

/// <summary>One thing to read, or why it cannot be read.</summary>
/// <param name="Name">The path as results carry it; - for standard input.</param>
/// <param name="Problem">What to say instead of reading it; null when it is there.</param>
internal sealed record InputFile(string Name, string? Problem = null)
{
    public const string StandardInput = "-";
}
