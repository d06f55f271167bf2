using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Sources;

/// <summary>“表格”: a table whose cells the file format itself tells apart, as rows of cells in reading order.</summary>
/// <param name="Span">Where the table stands in <see cref="SourceDocument.Text"/>.</param>
/// <param name="Rows">The rows; each cell stands in every column that it covers once only, as the file gives it.</param>
public sealed record SourceGrid(SourceSpan Span, ImmutableArray<ImmutableArray<SourceGridCell>> Rows);

/// <summary>“单元格”: one cell of a <see cref="SourceGrid"/>.</summary>
/// <param name="Span">Its text in <see cref="SourceDocument.Text"/>; of length 0 when blank.</param>
/// <param name="Row">Its first grid row, from 0.</param>
/// <param name="Column">Its first grid column, from 0.</param>
/// <param name="RowSpan">How many grid rows it covers.</param>
/// <param name="ColumnSpan">How many grid columns it covers.</param>
public readonly record struct SourceGridCell(SourceSpan Span, int Row, int Column, int RowSpan, int ColumnSpan);
