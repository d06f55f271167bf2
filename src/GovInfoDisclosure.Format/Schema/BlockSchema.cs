using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“表块”: rows that share the same columns; a table is one block or several.</summary>
/// <param name="Title">The line over the block, such as 第二十条第（一）项; null when there is none.</param>
/// <param name="Corner">The label of the first column, such as 信息内容; null when there is none.</param>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Rows">The rows, top to bottom.</param>
public sealed record BlockSchema(
    string? Title, string? Corner, ImmutableArray<ColumnSchema> Columns, ImmutableArray<RowSchema> Rows)
{
    /// <summary>“列总标题”: the heading over all columns, such as 申请人情况; null when there is none.</summary>
    public string? ColumnsTitle { get; init; }

    /// <summary>“总计列序”: the position of the total column, or −1.</summary>
    public int TotalColumn { get; } = IndexOfTotal(Columns);

    private static int IndexOfTotal(ImmutableArray<ColumnSchema> columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].IsTotal)
            {
                return i;
            }
        }

        return -1;
    }
}
