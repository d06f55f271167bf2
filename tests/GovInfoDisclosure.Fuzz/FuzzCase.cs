using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Fuzz.Mutators;

namespace GovInfoDisclosure.Fuzz;

/// <summary>One damaged document; the seed of the run and its number in it make it again.</summary>
internal sealed record FuzzCase(string Name, SourceKind Kind, byte[] Content)
{
    // so many are read as another kind than their own
    private const int OneMistakenOf = 12;

    public static FuzzCase Of(int seed, long number)
    {
        var random = new Random(unchecked((int)((number * 2_654_435_761) ^ (seed * 40_503L))));
        Seed document = Damages.Pick(Seeds.All, random);
        SourceKind kind = random.Next(OneMistakenOf) == 0 ? (SourceKind)random.Next(1, 10) : document.Kind;
        return new FuzzCase(document.Name, kind, Damages.Apply(document, random));
    }
}
