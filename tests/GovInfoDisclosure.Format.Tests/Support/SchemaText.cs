using System.Text;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>An edition as a text that a lawyer can hold against the notice.</summary>
internal static class SchemaText
{
    public static string Print(EditionSchema edition)
    {
        var text = new StringBuilder();
        Line(text, $"{edition.Code} 年格式　{edition.Notice}　适用年度 {edition.FirstYear}—{edition.LastYear}");
        foreach (SectionSchema section in edition.Sections)
        {
            Line(text, "");
            Line(text, $"{section.Numeral}、{section.Heading}　{section.Key}{Also(section.Spellings)}");
            foreach (TableSchema table in edition.Tables.Where(table => table.Code == section.Table))
            {
                Print(text, table);
            }
        }

        return text.ToString();
    }

    private static void Print(StringBuilder text, TableSchema table)
    {
        string orientation = table.Orientation switch
        {
            TableOrientation.Matrix => "行列表",
            TableOrientation.Stacked => "上下排列",
            _ => "左右排列",
        };
        Line(text, $"  表：{table.Title}（{orientation}，{table.Cells.Count(cell => !cell.Line.IsAlternative)} 格）");
        foreach (BlockSchema block in table.Blocks)
        {
            Line(text, "");
            Line(text, $"  表块：{block.Title ?? "（无标题）"}；首列：{block.Corner ?? "（无标题）"}");
            foreach (ColumnSchema column in block.Columns)
            {
                Line(text, $"    列 {(column.Group is null ? "" : column.Group + "／")}{column.Label}　{UnitOf(column)}　{column.Code}{Also(column.Spellings)}");
            }

            foreach (RowSchema row in block.Rows)
            {
                Print(text, row, "    ");
            }
        }

        if (!table.Identities.IsEmpty)
        {
            Line(text, "");
            Line(text, "  勾稽关系");
            foreach (var alike in table.Identities.GroupBy(identity => $"{Sum(identity, identity.Left)} = {Sum(identity, identity.Right)}"))
            {
                Line(text, $"    {alike.Key}");
                Line(text, $"      {string.Join(" ", alike.Select(identity => identity.Name))}");
            }
        }
    }

    private static void Print(StringBuilder text, RowSchema row, string indent)
    {
        string kind = row.Kind switch
        {
            RowKind.Figures => "行",
            RowKind.Total => "总计行",
            _ => row.MayBePrintedAsOneRow ? "标题（可合并为一行）" : "标题",
        };
        string misprints = row.Misprints.IsEmpty ? "" : $"　误写：{string.Join("｜", row.Misprints)}";
        Line(text, $"{indent}{kind} {row.Title}　{row.Code}{Also(row.Spellings)}{misprints}");
        foreach (RowSchema child in row.Children)
        {
            Print(text, child, indent + "  ");
        }
    }

    // over rows the rows are named, across columns the columns
    private static string Sum(Identity identity, IEnumerable<CellSchema> cells) => string.Join(" + ", cells.Select(cell =>
        identity.Reconciliation.Kind == ReconciliationKind.RowTotal ? cell.Column.Label : Number(cell.Line)));

    private static string Number(LineSchema line)
    {
        string own = line.Row.Number.Length == 0 ? line.Row.Label : line.Row.Number;
        return string.Concat(line.Groups.Select(group => group.Number)) + own;
    }

    private static string UnitOf(ColumnSchema column) => column.Unit switch
    {
        Unit.Count => "件",
        Unit.Item => "项",
        Unit.TenThousandYuan => "万元",
        _ => "元",
    } + (column.IsSigned ? "，可为负" : "") + (column.IsTotal ? "，合计" : "");

    private static string Also(IEnumerable<string> spellings) => spellings.Any() ? $"　又作：{string.Join("｜", spellings)}" : "";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
