using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Testing.Generating;

/// <summary>Makes a table whose sums hold out of figures that are only wished for; what is consistent already stays as it is.</summary>
internal static class ConsistentTable
{
    /// <summary>Every cell has a figure, but for groups printed as one row, which a consistent report does not have.</summary>
    public static FigureTable Create(TableSchema schema, Func<CellSchema, decimal> wish)
    {
        decimal[] values = [.. schema.Cells.Select(wish)];
        foreach (LineSchema line in schema.Lines)
        {
            MakePlausible(line, values);
        }

        // totals of groups before balances, which take them as given; the total column follows from the other columns
        ImmutableArray<Identity> perColumn = [.. schema.Identities.Where(identity => !identity.Right[0].Column.IsTotal)];
        foreach (Identity identity in perColumn.Where(identity => identity.Right.Length == 1))
        {
            values[identity.Right[0].Slot] = identity.Left.Sum(cell => values[cell.Slot]);
        }

        foreach (Identity identity in perColumn.Where(identity => identity.Right.Length > 1))
        {
            Distribute(identity.Right.Sum(cell => values[cell.Slot]), identity.Left, values);
        }

        foreach (Identity identity in schema.Identities.Where(identity => identity.Reconciliation.Kind == ReconciliationKind.RowTotal))
        {
            values[identity.Right[0].Slot] = identity.Left.Sum(cell => values[cell.Slot]);
        }

        return FigureTable.Create(schema, cell => cell.Line.IsAlternative ? default : Figure.Reported(values[cell.Slot]));
    }

    // from the last cell on each gets what it wishes while something is left; the first gets the rest
    private static void Distribute(decimal sum, ImmutableArray<CellSchema> cells, decimal[] values)
    {
        for (int i = cells.Length - 1; i > 0; i--)
        {
            values[cells[i].Slot] = Math.Min(values[cells[i].Slot], sum);
            sum -= values[cells[i].Slot];
        }

        values[cells[0].Slot] = sum;
    }

    // what the labels of table 2 imply inside one row; a row that lacks the columns is left alone
    private static void MakePlausible(LineSchema line, decimal[] values)
    {
        decimal Get(ColumnCode code) => Find(line, code) is { } cell ? values[cell.Slot] : 0;
        void Set(ColumnCode code, decimal value)
        {
            if (Find(line, code) is { } cell)
            {
                values[cell.Slot] = value;
            }
        }

        // documents in force are last year's and those issued, less those repealed
        Set(DisclosureColumns.InForce, Math.Max(Get(DisclosureColumns.InForce), Get(DisclosureColumns.Issued) - Get(DisclosureColumns.Repealed)));
        Set(DisclosureColumns.NewlyPublished, Math.Min(Get(DisclosureColumns.NewlyPublished), Get(DisclosureColumns.NewlyMade)));
        Set(DisclosureColumns.PublishedInTotal, Math.Max(Get(DisclosureColumns.PublishedInTotal), Get(DisclosureColumns.NewlyPublished)));
        Set(DisclosureColumns.NetChange, Math.Max(Get(DisclosureColumns.NetChange), -Get(DisclosureColumns.ItemsLastYear)));
        if (Find(line, DisclosureColumns.ItemsLastYear) is not null
            && Get(DisclosureColumns.ItemsLastYear) == 0 && Get(DisclosureColumns.NetChange) == 0)
        {
            Set(DisclosureColumns.Decisions, 0);
        }

        if (Get(DisclosureColumns.Projects) == 0 || Get(DisclosureColumns.TotalAmount) == 0)
        {
            Set(DisclosureColumns.Projects, 0);
            Set(DisclosureColumns.TotalAmount, 0);
        }
    }

    private static CellSchema? Find(LineSchema line, ColumnCode code) => line.Cells.FirstOrDefault(cell => cell.Column.Code == code);
}
