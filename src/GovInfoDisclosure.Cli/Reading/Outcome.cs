namespace GovInfoDisclosure.Cli.Reading;

/// <summary>One input done: a result with its text, or the problem that kept it from being read.</summary>
/// <param name="Text">What to print.</param>
/// <param name="Status">What it makes the exit status.</param>
/// <param name="Result">The result; null when the text is a problem.</param>
internal sealed record Outcome(string Text, int Status, DocumentResult? Result)
{
    public static Outcome Problem(string text) => new(text, ExitStatus.Failure, null);
}
