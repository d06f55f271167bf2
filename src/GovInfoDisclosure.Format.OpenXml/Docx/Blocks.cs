using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>What stands in a document, a cell or a text box, in order.</summary>
internal abstract class Block;

internal sealed class Paragraph(string text, XmlPlace place) : Block
{
    public string Text { get; } = text;

    /// <summary>Where the paragraph stands; for one in a text box, where the paragraph stands that the box hangs on.</summary>
    public XmlPlace Place { get; } = place;
}

internal sealed class Table : Block
{
    public List<TableRow> Rows { get; } = [];
}

internal sealed class TableRow
{
    /// <summary>How many grid columns are left out before the first cell.</summary>
    public int Before { get; set; }

    /// <summary>Whether a tracked change has deleted the row.</summary>
    public bool IsDeleted { get; set; }

    public List<TableCell> Cells { get; } = [];
}

internal sealed class TableCell
{
    public int ColumnSpan { get; set; } = 1;

    /// <summary>Whether the cell is the continuation of the one above in the same column.</summary>
    public bool ContinuesAbove { get; set; }

    /// <summary>Whether the cell is the continuation of the one before.</summary>
    public bool ContinuesBefore { get; set; }

    /// <summary>Whether a tracked change has deleted the cell.</summary>
    public bool IsDeleted { get; set; }

    public List<Block> Content { get; } = [];
}
