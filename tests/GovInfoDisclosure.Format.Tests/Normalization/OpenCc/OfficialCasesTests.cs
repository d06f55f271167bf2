using System.Text.Json;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Tests.Normalization.OpenCc;

/// <summary>OpenCC's own cases (Fixtures/opencc, Apache-2.0) for the configurations that are built.</summary>
public sealed class OfficialCasesTests
{
    // not built, for no report needs them: t2tw tw2t t2hk hk2t s2hkp hk2sp t2jp jp2t
    public static readonly TheoryData<string, OpenCcConfiguration> Configurations = new()
    {
        { "t2s", OpenCcConfiguration.TraditionalToSimplified },
        { "s2t", OpenCcConfiguration.SimplifiedToTraditional },
        { "tw2s", OpenCcConfiguration.TaiwanToSimplified },
        { "s2tw", OpenCcConfiguration.SimplifiedToTaiwan },
        { "hk2s", OpenCcConfiguration.HongKongToSimplified },
        { "s2hk", OpenCcConfiguration.SimplifiedToHongKong },
        { "tw2sp", OpenCcConfiguration.TaiwanToSimplifiedWithPhrases },
        { "s2twp", OpenCcConfiguration.SimplifiedToTaiwanWithPhrases },
    };

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Every_case_comes_out_as_opencc_says(string name, OpenCcConfiguration configuration)
    {
        var converter = new OpenCcConverter(configuration);
        var failures = new List<string>();
        int count = 0;
        foreach ((string id, string input, string expected) in Cases(name))
        {
            count++;
            string actual = converter.Convert(input);
            ConvertedText mapped = converter.ConvertWithMap(input);
            if (actual != expected || mapped.Text != expected)
            {
                failures.Add($"{id}: {input} → {actual}, expected {expected}");
            }
        }

        Assert.True(count > 10, $"only {count} cases of {name}");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static IEnumerable<(string Id, string Input, string Expected)> Cases(string configuration)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "opencc", "testcases.json");
        var options = new JsonDocumentOptions { AllowTrailingCommas = true };
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path), options);
        foreach (JsonElement item in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            if (item.GetProperty("expected").TryGetProperty(configuration, out JsonElement expected))
            {
                yield return (item.GetProperty("id").GetString()!, item.GetProperty("input").GetString()!, expected.GetString()!);
            }
        }
    }
}
