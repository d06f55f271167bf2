using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Fuzz.Mutators;

namespace GovInfoDisclosure.Fuzz;

/// <summary>The seeds and words for build/fuzz.sh, whose inputs begin with the number of their reader.</summary>
internal static class CoverageCorpus
{
    private static readonly SourceKind[] Readers = [.. DocumentReader.DefaultReaders.Select(reader => reader.Kind), SourceKind.Docx, SourceKind.Xlsx];

    public static void Write(string folder, string dictionary)
    {
        for (int i = 0; i < Seeds.All.Length; i++)
        {
            Seed seed = Seeds.All[i];
            SourceKind kind = seed.Kind == SourceKind.Auto ? DocumentReader.KindOf(seed.Name) : seed.Kind;
            byte[] reader = Encoding.ASCII.GetBytes(Array.IndexOf(Readers, kind).ToString(CultureInfo.InvariantCulture));
            File.WriteAllBytes(Path.Combine(folder, $"seed-{i}"), [.. reader, .. seed.Content]);
        }

        IEnumerable<string> words = WordDamage.Words.Concat(WordDamage.Words.SelectMany(word => word).Distinct().Select(c => c.ToString()));
        File.WriteAllLines(dictionary, words.Select(word => '"' + string.Concat(Encoding.UTF8.GetBytes(word).Select(b => $"\\x{b:X2}")) + '"'));
    }
}
