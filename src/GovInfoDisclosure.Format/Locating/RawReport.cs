using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>“所见”: the tables, rows and cells that were located in the text, before anything is read as a figure; nothing found is lost.</summary>
/// <param name="Edition">The edition that the evidence shows; null when nothing of a report was found.</param>
/// <param name="Sections">The parts of the report that were found.</param>
/// <param name="Tables">The tables that were found.</param>
public sealed record RawReport(EditionSchema? Edition, ImmutableArray<RawSection> Sections, ImmutableArray<RawTable> Tables)
{
    /// <summary>“一无所见”: of a document without a report.</summary>
    public static RawReport Empty { get; } = new(null, [], []);

    /// <summary>“规范化文本”: the whole text of the report, in which the ranges stand; empty when it was not read from a text.</summary>
    public string Text { get; init; } = "";

    /// <summary>“未归入的段落”: the lines that neither header nor prose nor table claims, in printed order.</summary>
    public ImmutableArray<RawParagraph> Unclaimed { get; init; } = [];
}

/// <summary>“所见段落”: one line of text, in the normalised text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The line without blanks at either end.</param>
public readonly record struct RawParagraph(SourceSpan Span, string Text);

/// <summary>“所见部分”: one part of the report, all ranges in the normalised text.</summary>
/// <param name="Schema">Which part.</param>
/// <param name="Heading">Where its heading stands; null when it is missing.</param>
/// <param name="Content">What follows the heading, up to the next part.</param>
public sealed record RawSection(SectionSchema Schema, SourceSpan? Heading, SourceSpan Content);

/// <summary>“所见表”: one table with its rows, all ranges in the normalised text.</summary>
/// <param name="Schema">Which table.</param>
/// <param name="Shape">The name of the decoder whose proposal the form fits best.</param>
/// <param name="Rows">The rows that stand for a line of the form.</param>
/// <param name="Unclaimed">The rows that no line of the form claims.</param>
public sealed record RawTable(TableSchema Schema, string Shape, ImmutableArray<RawRow> Rows, ImmutableArray<RawRow> Unclaimed);

/// <summary>“所见行”: one row: labels and cells.</summary>
/// <param name="Line">The line of the form; null when none claims the row.</param>
/// <param name="Label">Where the label stands.</param>
/// <param name="LabelText">The label as normalised.</param>
/// <param name="Cells">The cells beside it.</param>
public sealed record RawRow(LineSchema? Line, SourceSpan Label, string LabelText, ImmutableArray<RawCell> Cells);

/// <summary>“所见格”: one cell.</summary>
/// <param name="Span">Where its text stands; of length 0 for a blank.</param>
/// <param name="Text">The text as normalised.</param>
/// <param name="Doubt">Why the position or the text is in doubt; none when it is certain.</param>
public readonly record struct RawCell(SourceSpan Span, string Text, CellDoubt Doubt = CellDoubt.None);

/// <summary>“存疑原因”: why a cell cannot be accepted as it stands.</summary>
public enum CellDoubt
{
    /// <summary>“无疑”.</summary>
    None,

    /// <summary>“数目不符”: the row has another number of cells than the form, so positions cannot be told.</summary>
    Count,

    /// <summary>“粘连”: digits stand together and not exactly one way to split them fits.</summary>
    Glued,

    /// <summary>“已拆分”: digits stand together and exactly one way to split them satisfies the sums; taken, and said.</summary>
    SplitBySums,

    /// <summary>“标签受损”: the label is damaged; the row was told by its place among the others.</summary>
    Label,
}
