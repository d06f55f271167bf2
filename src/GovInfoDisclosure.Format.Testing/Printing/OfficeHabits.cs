using System.Globalization;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>What offices do to the printed form that leaves every statutory figure readable.</summary>
internal static class OfficeHabits
{
    public static readonly Dictionary<string, Func<PrintedTable, PrintedTable>> All = new()
    {
        ["a sum of the organisations after them"] = table => Requests(table, t => WithColumn(t, 6, 2, 5, "小计", Organizations)),
        ["a sum of the organisations before them"] = table => Requests(table, t => WithColumn(t, 1, 2, 0, "小计", Organizations)),
        ["a sum of the organisations under a heading of its own"] = table => Requests(table, t => WithColumn(t, 6, 1, 2, "合计", Organizations)),
        ["a column of remarks, blank"] = table => Requests(table, t => WithColumn(t, 7, 1, 3, "备注", _ => "")),
        ["a column of shares behind the total"] = table => Requests(table, t => WithColumn(t, 7, 1, 3, "占比", values => values[0])),
        ["the total printed twice"] = table => Requests(table, t => WithColumn(t, 7, 1, 3, "总计", values => values[6])),
        ["the total first"] = table => Requests(table, t => Permuted(t, 1, [2, 0, 1], [6, 0, 1, 2, 3, 4, 5])),
        ["a subtotal row in every group"] = table => Requests(table, t => WithRows(t, row => row.Labels[^1] is "8.属于行政查询事项" or "3.补正后申请内容仍不明确"
            ? [row, new PrintedRow(2, ["小计"], row.Values)] : [row])),
        ["a row split into two more"] = table => Requests(table, t => WithRows(t, row => row.Labels is [.., "（一）予以公开"]
            ? [row, new PrintedRow(1, ["其中：网上提供"], row.Values), new PrintedRow(1, ["其中：当面提供"], row.Values)] : [row])),
        ["a row in another place"] = table => Requests(table, t => Moved(t, "4.保护第三方合法权益", AboveOf(t, "4.保护第三方合法权益"))),
        ["groups in another order"] = table => Requests(table, t => Exchanged(t, "（四）", "（五）", "（六）")),
        ["the total of the results before them"] = table => Requests(table, t => Moved(t, "（七）总计", 3)),
        ["blocks of table 2 in another order"] = table => Only(table, TableCode.ProactiveDisclosure, t => Exchanged(t, "第二十条第（一）", "第二十条第（五）", "第二十条第（六）")),
        ["blanks within short labels"] = table => WithLabels(table, label => label.Length < 6 ? string.Join(" ", label.AsEnumerable()) : label),
        ["instructions with digits behind labels"] = table => WithLabels(table, label => label switch
        {
            "规章" => "规章（没有的填0）",
            "1.属于国家秘密" => "1.属于国家秘密（条例第14条）",
            "2.重复申请" => "2.重复申请（同样内容2次以上）",
            "（一）予以公开" => "（一）予以公开（例：10）",
            _ => label,
        }),
        ["labels in two cells"] = table => WithParts(table, label => label.Length > 8 && label[0] != '（' ? [label[..(label.Length / 2)], label[(label.Length / 2)..]] : [label]),
        ["numbers in cells of their own"] = table => WithParts(table, label => label[0] is >= '1' and <= '9' ? [label[..1], label[2..]] : [label]),
        ["columns of table 2 in another order"] = table => Only(table, TableCode.ProactiveDisclosure, t => t with
        {
            Rows = [.. t.Rows.Select(row => row.Labels.Length == 4 ? row with { Labels = [row.Labels[0], row.Labels[3], row.Labels[1], row.Labels[2]] }
                : row.Values.Length == 3 ? row with { Values = [row.Values[2], row.Values[0], row.Values[1]] } : row)],
        }),
        ["a row of the office's own in table 2"] = table => Only(table, TableCode.ProactiveDisclosure, t => WithRows(t, row => row.Labels[0] == "规章"
            ? [row, new PrintedRow(0, ["其他政策文件"], row.Values)] : [row])),
        ["table 4 with a column of its own"] = table => Only(table, TableCode.Disputes, t => new PrintedTable(t.Code, 16,
            [t.Rows[0], t.Rows[1] with { Labels = [.. t.Rows[1].Labels, "案件总数"] }, t.Rows[2], t.Rows[3] with { Values = [.. t.Rows[3].Values, "7"] }])),
        ["the totals of table 4 first"] = table => Only(table, TableCode.Disputes, t => t with
        {
            Rows = [t.Rows[0], Rotated(t.Rows[1], 5), Rotated(t.Rows[2], 10), Rotated(t.Rows[3], 15)],
        }),
        ["table 4 as one row per block"] = table => Only(table, TableCode.Disputes, t => new PrintedTable(t.Code, 6,
        [
            new(0, ["类别", .. t.Rows[1].Labels.Take(5)], []),
            .. new[] { "行政复议", "未经复议直接起诉", "复议后起诉" }.Select((title, i) => new PrintedRow(0, [title], [.. t.Rows[3].Values.Skip(5 * i).Take(5)])),
        ])),
    };

    private static PrintedTable Only(PrintedTable table, TableCode code, Func<PrintedTable, PrintedTable> change) => table.Code == code ? change(table) : table;

    private static PrintedTable Requests(PrintedTable table, Func<PrintedTable, PrintedTable> change) => Only(table, TableCode.Requests, change);

    private static PrintedTable WithColumn(PrintedTable table, int at, int headerRow, int headerAt, string name, Func<string[], string> value) => new(
        table.Code, table.Width + 1, [.. table.Rows.Select((row, i) => row with
        {
            Labels = i == headerRow ? Inserted(row.Labels, headerAt, name) : row.Labels,
            Values = row.Values.Length == 0 ? [] : Inserted(row.Values, at, value(row.Values)),
        })]);

    private static string[] Inserted(string[] texts, int at, string text) => [.. texts.Take(at), text, .. texts.Skip(at)];

    private static string Organizations(string[] values) =>
        values.Skip(1).Take(5).Sum(value => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : 0)
            .ToString(CultureInfo.InvariantCulture);

    private static PrintedTable Permuted(PrintedTable table, int headerRow, int[] header, int[] columns) => table with
    {
        Rows = [.. table.Rows.Select((row, i) => row with
        {
            Labels = i == headerRow ? [.. header.Select(at => row.Labels[at])] : row.Labels,
            Values = row.Values.Length == 0 ? [] : [.. columns.Select(at => row.Values[at])],
        })],
    };

    private static PrintedTable WithRows(PrintedTable table, Func<PrintedRow, PrintedRow[]> rows) => table with { Rows = [.. table.Rows.SelectMany(rows)] };

    private static int AboveOf(PrintedTable table, string label) => table.Rows.FindIndex(row => row.Labels.LastOrDefault() == label) - 1;

    // to a place further up
    private static PrintedTable Moved(PrintedTable table, string label, int to)
    {
        PrintedRow moved = table.Rows[AboveOf(table, label) + 1];
        List<PrintedRow> rows = [.. table.Rows.Where(row => row != moved)];
        rows.Insert(to, moved);
        return table with { Rows = rows };
    }

    // the rows from one label to the second, and those from there to the third
    private static PrintedTable Exchanged(PrintedTable table, string first, string second, string third)
    {
        int StartOf(string label) => table.Rows.FindIndex(row => row.Labels.Length > 0 && row.Labels[0].StartsWith(label, StringComparison.Ordinal));
        (int one, int two, int three) = (StartOf(first), StartOf(second), StartOf(third));
        return table with { Rows = [.. table.Rows.Take(one), .. table.Rows.Skip(two).Take(three - two), .. table.Rows.Skip(one).Take(two - one), .. table.Rows.Skip(three)] };
    }

    private static PrintedTable WithLabels(PrintedTable table, Func<string, string> change) =>
        WithRows(table, row => [row with { Labels = [.. row.Labels.Select(change)] }]);

    // only the label beside the figures: headings of columns are another matter
    private static PrintedTable WithParts(PrintedTable table, Func<string, string[]> parts) => Requests(table, t => WithRows(t, row =>
        [row.Values.Length == 0 ? row : row with { Labels = [.. row.Labels.Take(row.Labels.Length - 1), .. parts(row.Labels[^1])] }]));

    private static PrintedRow Rotated(PrintedRow row, int count)
    {
        string[] texts = row.Values.Length > 0 ? row.Values : row.Labels;
        string[] rotated = [.. Enumerable.Range(0, count).Select(i => texts[i % 5 == 0 ? i + 4 : i - 1]), .. texts.Skip(count)];
        return row.Values.Length > 0 ? row with { Values = rotated } : row with { Labels = rotated };
    }
}
