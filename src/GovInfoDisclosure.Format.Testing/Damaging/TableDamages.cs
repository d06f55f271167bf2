using GovInfoDisclosure.Format.Testing.Printing;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>What offices do to the rows, columns and labels of the form.</summary>
internal static class TableDamages
{
    // headings say so and sums bear it out: of rows that hold nothing but zeros and marks no reader can be certain
    private static readonly HashSet<string> ToldBySums =
    [
        "a sum of the organisations after them", "a sum of the organisations before them", "a sum of the organisations under a heading of its own",
        "a column of shares behind the total", "a column of remarks, blank", "instructions with digits behind labels", "the total printed twice", "the total first", "columns of table 2 in another order",
        "table 4 with a column of its own", "the totals of table 4 first", "numbers in cells of their own", "table 4 as one row per block",
    ];

    public static IEnumerable<SourceDamage> All =>
    [
        .. OfficeHabits.All.Select(habit => SourceDamage.OfTable(habit.Key, ToldBySums.Contains(habit.Key), (print, _) => print with { Table = habit.Value })),
        SourceDamage.OfTable("amounts with their unit", loses: false, (print, _) => print with { Table = WithUnits }),
        SourceDamage.OfTable("a label that lost a character", loses: true, OneRow((row, random) => row with { Labels = WithLostCharacter(row.Labels, random) })),
        SourceDamage.OfTable("a row left out", loses: true, OneRow((_, _) => null)),
        SourceDamage.OfTable("a row printed twice", loses: true, Twice),
    ];

    private static Func<ReportPrint, Random, ReportPrint> OneRow(Func<PrintedRow, Random, PrintedRow?> change) => (print, random) =>
    {
        int seed = random.Next();
        return print with
        {
            Table = table =>
            {
                var where = new Random(seed);
                int[] rows = [.. Enumerable.Range(0, table.Rows.Count).Where(i => table.Rows[i].Values.Length > 0 && table.Rows[i].Labels.Length > 0)];
                if (rows.Length == 0)
                {
                    return table;
                }

                int at = rows[where.Next(rows.Length)];
                PrintedRow? changed = change(table.Rows[at], where);
                return table with { Rows = [.. table.Rows.Take(at), .. changed is null ? [] : new[] { changed }, .. table.Rows.Skip(at + 1)] };
            },
        };
    };

    private static ReportPrint Twice(ReportPrint print, Random random)
    {
        int chosen = random.Next();
        return print with
        {
            Table = table =>
            {
                int at = chosen % table.Rows.Count;
                return table.Rows[at].Values.Length == 0 ? table : table with { Rows = [.. table.Rows.Take(at + 1), .. table.Rows.Skip(at)] };
            },
        };
    }

    private static string[] WithLostCharacter(string[] labels, Random random)
    {
        string label = labels[labels.Length - 1];
        return label.Length < 6 ? labels : [.. labels.Take(labels.Length - 1), label.Remove(2 + random.Next(label.Length - 3), 1)];
    }

    // each amount in the unit of the form
    private static PrintedTable WithUnits(PrintedTable table) => table with
    {
        Rows = [.. table.Rows.Select(row => row.Values.Length == 0 ? row : row.Labels.FirstOrDefault() switch
        {
            "行政事业性收费" when row.Values.Length == 1 => row with { Values = [.. row.Values.Take(row.Values.Length - 1), WithUnit(row.Values[row.Values.Length - 1], "万元")] },
            "政府集中采购" => row with { Values = [.. row.Values.Take(row.Values.Length - 1), WithUnit(row.Values[row.Values.Length - 1], "元")] },
            _ => row,
        })],
    };

    private static string WithUnit(string value, string unit) => value.Length > 0 && value[value.Length - 1] is >= '0' and <= '9' ? value + unit : value;
}
