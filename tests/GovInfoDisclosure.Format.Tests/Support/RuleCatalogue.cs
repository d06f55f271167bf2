using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>The numbers of the catalogue of checks, and why those that are not built are not.</summary>
internal static class RuleCatalogue
{
    private static readonly (int First, int Last)[] Sections =
    [
        (1, 19), (20, 27), (30, 41), (50, 64), (70, 87), (90, 96), (100, 124), (130, 136), (140, 155), (160, 171), (180, 186),
    ];

    public static IEnumerable<string> Numbers => Sections.SelectMany(section =>
        Enumerable.Range(section.First, section.Last - section.First + 1).Select(number => number.ToString("'R'000", CultureInfo.InvariantCulture)));

    /// <summary>Checks that are not built as a kind of finding, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> NotBuilt { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["R051"] = "the same inequality as R050",
        ["R059"] = "rejected by the catalogue: （八） covers all fees of a body, part six the information fee alone",
        ["R149"] = "a guard: no statement ties figures of other units together",
        ["R167"] = "needs last year's report of every body as well; `check --last-year` holds the parent's own carry-over against last year's",
        ["R168"] = "needs the bodies of two years; who takes part in one year is in `members` and `missing`",
        ["R170"] = "a guard: the duties of a government are asked by the kind of body, not by the roll-up",
    };

    public static string[] IdsOf(string number) =>
        [.. DescriptorCatalog.All.Where(rule => rule.Catalogue.Contains(number)).Select(rule => rule.Id)];
}
