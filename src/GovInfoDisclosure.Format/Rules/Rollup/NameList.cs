namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>Lists in messages: the first few, and that there are more.</summary>
internal static class NameList
{
    private const int Most = 10;

    public static string Of(IReadOnlyCollection<string> names) =>
        string.Join("、", names.Take(Most)) + (names.Count > Most ? "…" : "");
}
