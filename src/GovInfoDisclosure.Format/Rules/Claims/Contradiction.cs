using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>A claim that the tables do not bear out, with the sums that it was held against.</summary>
internal sealed record Contradiction(ImmutableArray<(Combination Sum, ImmutableArray<CellSchema> Cells, decimal Value)> Sums)
{
    /// <summary>Null when the claim holds, or when a cell that it may mean is blank or not a number: then nothing can be said.</summary>
    public static Contradiction? Find(Claim claim, ReportFigures figures)
    {
        var sums = ImmutableArray.CreateBuilder<(Combination, ImmutableArray<CellSchema>, decimal)>();
        foreach (Combination sum in claim.Statement.Accepted)
        {
            ImmutableArray<(CellSchema Cell, int Sign)> cells = sum.CellsOf(figures);
            if (cells.IsEmpty)
            {
                continue;
            }

            if (Combination.ValueOf(cells, figures) is not { } value)
            {
                return null;
            }

            if (Agrees(claim, value))
            {
                return null;
            }

            sums.Add((sum, [.. cells.Select(part => part.Cell)], value));
        }

        return sums.Count == 0 ? null : new Contradiction(sums.ToImmutable());
    }

    public Diagnostic Finding(ProseClaim told)
    {
        (Combination sum, ImmutableArray<CellSchema> cells, decimal value) = Sums[0];
        string address = AddressOf(cells);
        return new Diagnostic(
            told.Claim.Statement.Descriptor,
            address,
            new DiagnosticArgument("quote", told.Quote),
            new DiagnosticArgument("claimed", told.Claim.Value),
            new DiagnosticArgument("subject", sum.Name),
            new DiagnosticArgument("figure", value),
            new DiagnosticArgument("also", Also()))
        {
            Related = [.. cells.Select(cell => cell.Address).Where(cell => cell != address), told.Address],
            Location = told.Location,
        };
    }

    private static bool Agrees(Claim claim, decimal value) => claim.Statement.Agreement switch
    {
        Agreement.NotZero => value != 0 || claim.Value == 0,
        Agreement.AtLeast => value >= Math.Floor(claim.Value / 100) / 100, // 元 against 万元 with two decimals
        _ => value == claim.Value,
    };

    // the first cell of a sum whose cells share no row; of one row's cells the row
    private static string AddressOf(ImmutableArray<CellSchema> cells) =>
        cells.Length == 1 ? cells[0].Address : AddressParts.Common(cells.Select(cell => cell.Address));

    private LocalizedText Also() => new(
        string.Concat(Sums.Skip(1).Select(other => $"，{other.Sum.Name.Chinese}为 {Text(other.Value)}")),
        string.Concat(Sums.Skip(1).Select(other => $", {other.Sum.Name.English} {Text(other.Value)}")));

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
