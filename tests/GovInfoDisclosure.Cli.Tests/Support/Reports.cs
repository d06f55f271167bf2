namespace GovInfoDisclosure.Cli.Tests.Support;

/// <summary>The sample report of an invented body, and the same report printed otherwise.</summary>
internal static class Reports
{
    private const string WrongTotal = "| （七）总计 | 23 |";

    public static string SamplePath { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "qinghe-2023.md");

    /// <summary>The sample: （七）总计 of 自然人 is 23 where the sums need 32.</summary>
    public static string Faulty { get; } = File.ReadAllText(SamplePath);

    public static string Correct { get; } = Faulty.Replace(WrongTotal, "| （七）总计 | 32 |", StringComparison.Ordinal);

    public static string Blank { get; } = Faulty.Replace(WrongTotal, "| （七）总计 |  |", StringComparison.Ordinal);

    /// <summary>The sample as a web page is flattened: every cell on a line of its own.</summary>
    public static string OneCellPerLine { get; } = string.Join('\n', Faulty.Split('\n').SelectMany(Cells));

    private static IEnumerable<string> Cells(string line) =>
        !line.StartsWith('|') ? [line]
        : line.Contains("---", StringComparison.Ordinal) ? []
        : line.Trim('|').Split('|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0);
}
