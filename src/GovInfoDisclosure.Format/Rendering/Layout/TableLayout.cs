using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Layout;

/// <summary>“版面”: a table of the form as a grid with merged cells, made from the schema; every format only draws it.</summary>
/// <remarks>
/// Rows that the report does not have are left out, and a group that was printed as one row is one row. The headings beside each other of
/// table 4 are always whole.
/// </remarks>
public sealed class TableLayout
{
    // almost every report prints every row; the layout is immutable and is made once per table
    private static readonly ConditionalWeakTable<TableSchema, TableLayout> Whole = new();

    internal TableLayout(TableSchema table, int labelColumns, ImmutableArray<int> figureWidths, ImmutableArray<LayoutRow> rows)
    {
        Table = table;
        LabelColumns = labelColumns;
        FigureWidths = figureWidths;
        Rows = rows;
        HeadingRows = rows.TakeWhile(row => row.IsHeading && row.Block == 0).Count();
        Blocks = rows.IsEmpty ? 0 : rows[^1].Block + 1;
    }

    /// <summary>“表（格式）”.</summary>
    public TableSchema Table { get; }

    /// <summary>“列数”: grid columns.</summary>
    public int Width => LabelColumns + FigureWidths.Length;

    /// <summary>“标题列数”: the grid columns on the left that hold row headings.</summary>
    public int LabelColumns { get; }

    /// <summary>“数据列宽”: the widths of the other grid columns, in parts of their sum.</summary>
    public ImmutableArray<int> FigureWidths { get; }

    /// <summary>“行”: top to bottom.</summary>
    public ImmutableArray<LayoutRow> Rows { get; }

    /// <summary>“表头行数”: the rows of headings at the top.</summary>
    public int HeadingRows { get; }

    /// <summary>“表块数”: how many blocks are printed.</summary>
    public int Blocks { get; }

    /// <summary>“版面”: the layout in which a report prints a table.</summary>
    /// <exception cref="ArgumentNullException">The figures are null.</exception>
    public static TableLayout Of(FigureTable figures)
    {
        Guard.NotNull(figures, nameof(figures));
        foreach (LineSchema line in figures.Schema.Lines)
        {
            if (figures.Schema.Orientation != TableOrientation.SideBySide && figures.HasLine(line) == line.IsAlternative)
            {
                return BlockLayout.Build(figures.Schema, [.. figures.Schema.Lines.Where(figures.HasLine)]);
            }
        }

        return Whole.GetValue(figures.Schema, Build);
    }

    private static TableLayout Build(TableSchema table) => table.Orientation == TableOrientation.SideBySide
        ? SideBySideLayout.Build(table)
        : BlockLayout.Build(table, [.. table.Lines.Where(line => !line.IsAlternative)]);
}
