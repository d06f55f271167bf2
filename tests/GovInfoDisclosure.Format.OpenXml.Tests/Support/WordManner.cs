using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Support;

/// <summary>One of the many ways in which the same document can be written in WordprocessingML.</summary>
internal sealed record WordManner
{
    public Func<string, IEnumerable<OpenXmlElement>> Title { get; init; } = text => [WordFixture.Paragraph(text)];

    public Func<SectionSchema, OpenXmlElement> Heading { get; init; } = section => WordFixture.Paragraph($"{section.Numeral}、{section.Heading}");

    /// <summary>What stands around a table.</summary>
    public Func<Table, IEnumerable<OpenXmlElement>> Frame { get; init; } = table => [table];

    public Func<TableRow, OpenXmlElement> Row { get; init; } = row => row;

    public Func<TableCell, OpenXmlElement> Cell { get; init; } = cell => cell;

    /// <summary>The paragraphs of a cell.</summary>
    public Func<FormCell, IEnumerable<OpenXmlElement>> Content { get; init; } = cell => [WordFixture.Paragraph(cell.Text)];

    /// <summary>Whether rows below a merged cell begin with gridBefore instead of empty cells.</summary>
    public bool LeavesCoveredOut { get; init; }

    /// <summary>Adds other parts to the package.</summary>
    public Action<MainDocumentPart>? Prepare { get; init; }
}
