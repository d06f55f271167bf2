using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>Puts findings in the order in which a reader meets them: by place in the source, and by address where there is none.</summary>
internal static class FindingOrder
{
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> findings, EditionSchema edition) =>
        [.. findings.OrderBy(finding => finding.Location?.Start ?? -1).ThenBy(finding => PositionOf(finding.Address, edition))];

    /// <summary>The first cell of the part in the order of the form; what is about the whole document comes first.</summary>
    private static int PositionOf(string? address, EditionSchema edition)
    {
        if (address is null)
        {
            return -1;
        }

        int position = 0;
        foreach (CellSchema cell in edition.Tables.SelectMany(table => table.Cells))
        {
            if (AddressParts.Holds(address, cell.Address))
            {
                break;
            }

            position++;
        }

        return position;
    }
}
