using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>“网页读取器”: reads HTML as browsers do: the text that is shown, and its data tables as grids.</summary>
/// <remarks>
/// Time grows with the length of the page alone; depth and number of elements are bounded by <see cref="ReadLimits"/> while the tree
/// is built. Left out are scripts, what is hidden, and the navigation and frame around the report.
/// </remarks>
public sealed class HtmlSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Html;

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        Guard.NotNull(name, nameof(name));
        Guard.NotNull(limits, nameof(limits));
        token.ThrowIfCancellationRequested();
        if (content.Length > limits.MaxBytes)
        {
            return SourceDocument.Unreadable(name, Kind, new Diagnostic(
                SourceDescriptors.TooLarge,
                null,
                new DiagnosticArgument("bytes", content.Length),
                new DiagnosticArgument("limit", limits.MaxBytes)));
        }

        DecodedText decoded = TextDecoder.Decode(content, DeclaredCharset.Of(content.Span));
        if (decoded.IsUnreadable)
        {
            return new SourceDocument(name, Kind, decoded.Text, diagnostics: decoded.Diagnostics) { IsUnreadable = true };
        }

        using HtmlTree? tree = HtmlTreeBuilder.Build(decoded.Text, limits, token, out HtmlBound exceeded);
        if (tree is null)
        {
            return SourceDocument.Unreadable(name, Kind, exceeded == HtmlBound.Depth
                ? new Diagnostic(HtmlDescriptors.TooDeep, null, new DiagnosticArgument("limit", limits.MaxDepth))
                : new Diagnostic(HtmlDescriptors.TooManyElements, null, new DiagnosticArgument("limit", limits.MaxElements)));
        }

        token.ThrowIfCancellationRequested();
        return Read(tree, name, decoded.Diagnostics);
    }

    private static SourceDocument Read(HtmlTree tree, string name, ImmutableArray<Diagnostic> findings)
    {
        PageText page = PageWriter.Write(tree, showsHidden: false);
        List<PageLine> lines = MainContent.Select(tree, page, out bool hasEvidence);
        if (!hasEvidence)
        {
            // a report that only a script unveils
            PageText all = PageWriter.Write(tree, showsHidden: true);
            List<PageLine> allLines = MainContent.Select(tree, all, out hasEvidence);
            if (hasEvidence)
            {
                (page, all, lines) = (all, page, allLines);
            }

            all.Dispose();
        }

        PageLine? title = PageTitle.Find(tree, page);
        lines = PageReports.SelectOne(page, lines, title, out Diagnostic? several);
        if (title is { } stated && !HasTitle(page, lines))
        {
            lines.Insert(0, stated);
        }

        SourceDocument document = PageAssembler.Assemble(tree.Source, name, page, lines, several is null ? findings : findings.Add(several));
        page.Dispose();
        return document;
    }

    // whether the content has a title of its own before its first table or part
    private static bool HasTitle(PageText page, List<PageLine> lines)
    {
        foreach (PageLine line in lines)
        {
            ReadOnlySpan<char> text = page.Of(line);
            if (ReportEvidence.IsPartHeading(text) || (line.IsGrid && page.Grids[line.Grid].HoldsFigures))
            {
                return false;
            }

            if (!line.IsGrid && ReportEvidence.IsTitle(text))
            {
                return true;
            }
        }

        return false;
    }
}
