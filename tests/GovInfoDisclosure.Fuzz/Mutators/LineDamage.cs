namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Damage to lines, and to the separators that stand at their ends.</summary>
internal static class LineDamage
{
    private static readonly string[] Ends = ["\n", "\r\n", "\r", "\n\n", "", " ", "\t", "|\n", "\f", "\u2028", "\u0085"];

    public static IEnumerable<Damage> All => [TextDamage.Of(Pieces), TextDamage.Of(LineEnds)];

    private static string Pieces(string text, Random random) => string.Join("\n", TextDamage.Damaged([.. text.Split('\n')], "\n", random));

    private static string LineEnds(string text, Random random) => text.Replace("\n", Damages.Pick(Ends, random), StringComparison.Ordinal);
}
