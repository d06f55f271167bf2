using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>Expands the reconciliations of a table into identities over its cells.</summary>
internal static class IdentityBuilder
{
    public static ImmutableArray<Identity> Build(TableSchema table, Func<LineSchema, bool> isPrinted)
    {
        ImmutableArray<LineSchema> lines = [.. table.Lines.Where(isPrinted)];
        var identities = ImmutableArray.CreateBuilder<Identity>();
        foreach (Reconciliation reconciliation in table.Reconciliations)
        {
            if (reconciliation.Kind == ReconciliationKind.RowTotal)
            {
                AddRowTotals(table, reconciliation, lines, identities);
            }
            else
            {
                AddPerColumn(table, reconciliation, lines, identities);
            }
        }

        return identities.ToImmutable();
    }

    private static void AddRowTotals(
        TableSchema table, Reconciliation reconciliation, ImmutableArray<LineSchema> lines, ImmutableArray<Identity>.Builder identities)
    {
        foreach (LineSchema line in lines)
        {
            int total = line.Block.TotalColumn;
            if (total >= 0)
            {
                identities.Add(new Identity(
                    $"{table.Code}.{reconciliation.Name}[{line.Path}]", reconciliation, line.Row.Title, line.Cells.RemoveAt(total), [line.Cells[total]]));
            }
        }
    }

    private static void AddPerColumn(
        TableSchema table, Reconciliation reconciliation, ImmutableArray<LineSchema> lines, ImmutableArray<Identity>.Builder identities)
    {
        ImmutableArray<LineSchema> left = [.. lines.Where(line => Belongs(line, reconciliation.Left))];
        ImmutableArray<LineSchema> right = [.. lines.Where(line => reconciliation.Right.Contains(line.Row.Code))];
        if (reconciliation.Kind == ReconciliationKind.GroupTotal)
        {
            left = [.. left.Where(line => !right.Contains(line))];
        }

        for (int column = 0; column < right[0].Cells.Length; column++)
        {
            ColumnSchema heading = right[0].Block.Columns[column];
            identities.Add(new Identity(
                $"{table.Code}.{reconciliation.Name}[{heading.Code}]",
                reconciliation,
                heading.Label,
                [.. left.Select(line => line.Cells[column])],
                [.. right.Select(line => line.Cells[column])]));
        }
    }

    private static bool Belongs(LineSchema line, ImmutableArray<RowCode> codes) =>
        codes.Contains(line.Row.Code) || line.Groups.Any(group => codes.Contains(group.Code));
}
