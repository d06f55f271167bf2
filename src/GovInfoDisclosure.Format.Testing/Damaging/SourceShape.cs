using System.Collections.Immutable;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Testing.Printing;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>“版式”: one of the ways in which published reports reach their readers: what this library writes, and what offices, sites and crawlers make of it.</summary>
public sealed class SourceShape
{
    private readonly Func<ReportPrint, string> _write;

    private SourceShape(string name, string extension, Func<ReportPrint, string> write, ShapeTraits traits)
    {
        Name = name;
        Extension = extension;
        Traits = traits;
        _write = write;
    }

    /// <summary>“全部版式”: the library's text, Markdown and HTML; flattened text; HTML tables.</summary>
    public static ImmutableArray<SourceShape> All { get; } =
    [
        Rendered("rendered as text", "txt", new PlainTextRenderer()),
        Rendered("rendered as Markdown", "md", new MarkdownRenderer()),
        Rendered("rendered as HTML", "html", new HtmlRenderer()),
        .. TextShapes.WithBlanks.Select(shape => Flat(shape.Key, shape.Value, ShapeTraits.None)),
        .. TextShapes.WithoutBlanks.Select(shape => Flat(shape.Key, shape.Value, ShapeTraits.LosesBlanks)),
        Flat("glued digits", TextShapes.Glued, ShapeTraits.LosesBlanks | ShapeTraits.LosesBoundaries),
        .. PdfShapes.All.Select(shape => Flat(shape.Key, shape.Value, ShapeTraits.LosesBlanks | ShapeTraits.BreaksLabels)),
        OneLine("the document on one line, blanks", " ", ShapeTraits.LosesBlanks),
        OneLine("the document on one line, glued", "", ShapeTraits.LosesBlanks | ShapeTraits.LosesBoundaries),
        .. HtmlTableStyles.All.Select(style => Html(style.Key, style.Value)),
    ];

    /// <summary>“名称”.</summary>
    public string Name { get; }

    /// <summary>“扩展名”: the ending of the file name, without the dot.</summary>
    public string Extension { get; }

    internal ShapeTraits Traits { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal string Write(ReportPrint print) => _write(print);

    private static SourceShape Rendered(string name, string extension, TextRenderer renderer) =>
        new(name, extension, print => renderer.ToText(print.Report), ShapeTraits.IsRendered);

    private static SourceShape Flat(string name, Func<PrintedTable, string> shape, ShapeTraits traits) => new(
        name,
        name == "Markdown" ? "md" : "txt",
        print => PrintedReport.Of(print.Report, table => shape(print.Change(table))),
        traits | ShapeTraits.IsFlat);

    // lines alone part the cells: where they go, so does every boundary
    private static SourceShape OneLine(string name, string between, ShapeTraits traits) => new(
        name,
        "txt",
        print => PrintedReport.Of(print.Report, table => TextShapes.Cells(print.Change(table), "\n")).TrimEnd('\n').Replace("\n", between),
        traits | ShapeTraits.IsFlat | ShapeTraits.IsOneLine);

    private static SourceShape Html(string name, Func<FormGrid, string> style) => new(
        "HTML: " + name,
        "html",
        print => print.Page(PrintedReport.TitleOf(print.Report), HtmlPages.Body(print.Report, grid => style(print.Change(grid)))),
        ShapeTraits.IsPage);
}
