namespace GovInfoDisclosure.Format.Sources;

/// <summary>“表格单元格”: a cell to add to a document, with the grid slots that it covers.</summary>
/// <param name="Text">Its text; line ends and tabs become blanks where they part words.</param>
/// <param name="Row">Its first grid row, from 0.</param>
/// <param name="Column">Its first grid column, from 0.</param>
/// <param name="RowSpan">How many grid rows it covers.</param>
/// <param name="ColumnSpan">How many grid columns it covers.</param>
public readonly record struct SourceTableCell(string Text, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1);
