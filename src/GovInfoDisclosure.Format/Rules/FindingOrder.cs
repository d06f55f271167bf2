using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>Puts findings in the order in which a reader meets them: by place in the source, and by address where there is none.</summary>
internal static class FindingOrder
{
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> findings, EditionSchema edition)
    {
        // prose can give thousands of findings, of a few cells
        var places = new Dictionary<string, (int Section, int Cell)>(StringComparer.Ordinal);
        return [.. findings.OrderBy(finding => finding.Location?.Start ?? -1).ThenBy(finding => PlaceOf(finding.Address))];

        (int Section, int Cell) PlaceOf(string? address)
        {
            if (address is null)
            {
                return default;
            }

            if (!places.TryGetValue(address, out (int Section, int Cell) place))
            {
                place = (SectionOf(address, edition), FirstCellOf(address, edition));
                places.Add(address, place);
            }

            return place;
        }
    }

    /// <summary>The number of the part of the report; 0 for the header and the whole document.</summary>
    private static int SectionOf(string address, EditionSchema edition) =>
        edition.Sections.FirstOrDefault(section =>
            AddressParts.Holds("/" + section.Key, address) || AddressParts.Holds("/narratives/" + section.Key, address))?.Number ?? 0;

    private static int FirstCellOf(string address, EditionSchema edition) => edition.Tables
        .SelectMany(table => table.Cells)
        .TakeWhile(cell => !AddressParts.Holds(address, cell.Address))
        .Count();
}
