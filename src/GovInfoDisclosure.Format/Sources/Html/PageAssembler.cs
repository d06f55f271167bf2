using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>Makes the document of the lines that are kept of a page.</summary>
internal sealed class PageAssembler : IDisposable
{
    private readonly PageText _page;
    private readonly CharBuffer _text;
    private readonly OffsetMap.Builder _map = new();
    private readonly ImmutableArray<SourceGrid>.Builder _grids = ImmutableArray.CreateBuilder<SourceGrid>();

    private PageAssembler(PageText page)
    {
        _page = page;
        _text = new CharBuffer(page.Chars.Length + 1);
    }

    public static SourceDocument Assemble(
        string source, string name, PageText page, List<PageLine> lines, ImmutableArray<Diagnostic> findings)
    {
        using var assembler = new PageAssembler(page);
        int grid = -1;
        foreach (PageLine line in lines)
        {
            if (!line.IsGrid)
            {
                assembler.Copy(new SourceSpan(line.Start, line.Length));
            }
            else if (line.Grid != grid)
            {
                assembler.CopyGrid(page.Grids[line.Grid]);
            }

            grid = line.Grid;
        }

        string text = assembler._text.ToString();
        return new SourceDocument(
            name,
            SourceKind.Html,
            source,
            text,
            assembler._map.Build(text.Length, source.Length),
            assembler._grids.ToImmutable(),
            text.Length == 0 ? findings.Add(new Diagnostic(SourceDescriptors.EmptyDocument)) : findings);
    }

    public void Dispose() => _text.Dispose();

    // appends a range of the page as a line; how far it moved
    private int Copy(SourceSpan range)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        int moved = _text.Length - range.Start;
        List<(int Text, int Source)> runs = _page.Runs;
        for (int i = RunAt(range.Start); i < runs.Count && runs[i].Text < range.End; i++)
        {
            int from = Math.Max(runs[i].Text, range.Start);
            _map.Align(from + moved, runs[i].Source + (from - runs[i].Text));
        }

        _text.Append(_page.Chars.Written.Slice(range.Start, range.Length));
        return moved;
    }

    private void CopyGrid(PageGrid grid)
    {
        int moved = Copy(grid.Span);
        _grids.Add(new SourceGrid(
            new SourceSpan(grid.Span.Start + moved, grid.Span.Length),
            [.. grid.Rows.Select(row => row
                .Select(cell => cell with { Span = new SourceSpan(cell.Span.Start + moved, cell.Span.Length) })
                .ToImmutableArray())]));
    }

    // the last run that starts at or before an offset
    private int RunAt(int offset)
    {
        int low = 0;
        int high = _page.Runs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_page.Runs[middle].Text <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
