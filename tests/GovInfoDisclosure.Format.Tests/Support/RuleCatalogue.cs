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
        ["R056"] = "needs the number that was published elsewhere, which no report states",
        ["R059"] = "rejected by the catalogue: （八） covers all fees of a body, part six the information fee alone",
        ["R076"] = "the prose states how many applications were answered, which R102 compares; how many items they asked for it does not state in a form that can be told",
        ["R080"] = "the row does not exist in the 2019 edition; its label there is R023",
        ["R081"] = "a remark without arithmetic: there is nothing to compare",
        ["R149"] = "a guard: no statement ties figures of other units together",
        ["R167"] = "needs last year's report of every body as well; `check --last-year` holds the parent's own carry-over against last year's",
        ["R168"] = "needs the bodies of two years; who takes part in one year is in `members` and `missing`",
        ["R170"] = "a guard: the duties of a government are asked by the kind of body, not by the roll-up",
        ["R182"] = "reading accepts a flattened table 2 as it is: where labels and numbers alternate nothing is in doubt",
        ["R183"] = "reading accepts what has one meaning; `normalize --changes` lists every change, and what has several is GID0007",
        ["R184"] = "needs a second reading of the same document",
        ["R185"] = "a guard: a blank is null and a zero is 0 from the reader to the JSON",
        ["R186"] = "a guard: page numbers and page furniture never become cells",
    };

    public static string[] IdsOf(string number) =>
        [.. DescriptorCatalog.All.Where(rule => rule.Catalogue.Contains(number)).Select(rule => rule.Id)];
}
