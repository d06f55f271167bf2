using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>Lists of wording in a finding.</summary>
internal static class LocalizedLists
{
    public static LocalizedText Join(IEnumerable<LocalizedText> items)
    {
        LocalizedText[] all = [.. items];
        return new(string.Join("、", all.Select(item => item.Chinese)), string.Join(", ", all.Select(item => item.English)));
    }
}
