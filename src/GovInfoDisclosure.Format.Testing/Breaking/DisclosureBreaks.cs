namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>Table 2: figures of one row that cannot all be right, and rows that the body cannot fill in.</summary>
internal static class DisclosureBreaks
{
    private const string Table = "/proactiveDisclosure/";
    private const string Documents = Table + "normativeDocuments";
    private const string Department = "青禾县统计局";
    private static readonly string[] Items = ["licensing", "otherPublicServices", "penalties", "coerciveMeasures"];

    public static IEnumerable<RuleBreak> All =>
    [
        Row("2021", "GID3101", Documents, "inForce", ("issued", 9), ("inForce", 3)),
        Row("2019", "GID3102", Documents, "publishedInTotal", ("newlyMade", 9), ("newlyPublished", 9), ("publishedInTotal", 3)),
        Row("2019", "GID3103", Documents, "newlyPublished", ("newlyMade", 2), ("newlyPublished", 9), ("publishedInTotal", 20)),
        .. Items.Select(row => Row("2019", "GID3104", Table + row, "itemsLastYear", ("itemsLastYear", 2), ("netChange", -5))),
        .. Items.Select(row => Row("2019", "GID3105", Table + row, "itemsLastYear", ("decisions", 12))),
        Row("2019", "GID3106", Table + "centralizedProcurement", "projects", ("totalAmount", 300000)),
        Row("2019", "GID3106", Table + "centralizedProcurement", "totalAmount", ("projects", 3)),
        new("GID3107", Table + "regulations", (report, random) => report.WithFigure(Table + "regulations/inForce", 1 + random.Next(3)))
        {
            Edition = "2021",
            Prepare = report => report.By(Department).WithRow(Table + "regulations"),
        },
        new("GID3108", Table + "regulations", (report, _) => report.WithFigure(Table + "regulations/issued", 2).WithFigure(Table + "regulations/inForce", 2))
        {
            Edition = "2021",
            Prepare = report => report.By("白鹭市统计局").WithRow(Table + "regulations"),
        },
        new("GID3109", "/proactiveDisclosure", (report, _) => report.By("青禾县市场监督管理局"))
        {
            Prepare = report => report.WithTables((cell, value) => cell.Address.StartsWith(Table, StringComparison.Ordinal) ? 0 : value).By(Department),
        },
        new("GID3110", "/requests/outcomes/otherHandling/otherwiseHandled/total", (report, _) => report.WithTables((cell, _) => cell.Address switch
        {
            "/requests/outcomes/disclosed/naturalPerson" => 15,
            "/requests/outcomes/otherHandling/otherwiseHandled/naturalPerson" => 5,
            _ => 0,
        }))
        { Edition = "2021", Prepare = report => report.By(Department).WithTables((_, _) => 0) },
    ];

    // the row as it should not be, in place of one that holds nothing
    private static RuleBreak Row(string edition, string id, string row, string column, params (string Column, decimal Value)[] figures) =>
        new(id, row + "/" + column, (report, _) => figures.Aggregate(report, (changed, figure) => changed.WithFigure(row + "/" + figure.Column, figure.Value)))
        {
            Edition = edition,
            Prepare = report => report.WithRow(row),
        };
}
