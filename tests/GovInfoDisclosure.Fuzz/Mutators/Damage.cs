namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Damages a document: the same bytes and the same state of the numbers give the same result.</summary>
internal delegate byte[] Damage(byte[] content, Random random);

internal static class Damages
{
    /// <summary>Beyond this an input grows no more, so that the bound on time means the same for all.</summary>
    public const int MaxLength = 1 << 20;

    private const int MostTogether = 4;
    private const int OneLongOf = 12;

    private static readonly Damage[] OfAll = [.. ByteDamage.All];
    private static readonly Damage[] OfText = [.. ByteDamage.All, .. LineDamage.All, .. LineDamage.All, .. CellDamage.All, .. CellDamage.All, .. WordDamage.All];
    private static readonly Damage[] OfMarkup = [.. OfText, .. TagDamage.All, .. TagDamage.All];

    /// <summary>One to four kinds of damage on top of each other, of those that fit the kind of document.</summary>
    public static byte[] Apply(Seed seed, Random random)
    {
        byte[] content = seed.Content;
        for (int i = random.Next(1, MostTogether + 1); i > 0; i--)
        {
            content = One(seed.Shape, content, random);
            content = content.Length <= MaxLength ? content : content[..MaxLength];
        }

        return content;
    }

    private static byte[] One(SeedShape shape, byte[] content, Random random) => shape switch
    {
        SeedShape.Package when random.Next(8) > 0 => PackageDamage.Apply(content, random, part => Pick(OfMarkup, random)(part, random)),
        SeedShape.Markup => Pick(OfMarkup, random)(content, random),
        SeedShape.Text => Pick(OfText, random)(content, random),
        _ => Pick(OfAll, random)(content, random),
    };

    /// <summary>How often something is repeated: mostly a few times, now and then so often that it takes up much of the document.</summary>
    internal static int Times(Random random, int length) =>
        Math.Max(1, Math.Min(random.Next(OneLongOf) == 0 ? 1 << random.Next(15) : random.Next(1, 8), MaxLength / 4 / Math.Max(1, length)));

    internal static T Pick<T>(IReadOnlyList<T> list, Random random) => list[random.Next(list.Count)];
}
