using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;

namespace GovInfoDisclosure.Format.Sources;

/// <summary>“拼装文档”: puts the paragraphs and tables of a packaged file in order into one readable text, for formats that have no text of their own.</summary>
/// <remarks>A paragraph is a line; a row of a table is a line whose cells are parted by tabs. Places count in that text.</remarks>
public sealed class SourceDocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourcePart>.Builder _parts = ImmutableArray.CreateBuilder<SourcePart>();
    private readonly ImmutableArray<SourceGrid>.Builder _grids = ImmutableArray.CreateBuilder<SourceGrid>();

    /// <summary>“长度”: how much text was added so far.</summary>
    public int Length => _text.Length;

    /// <summary>“开始部件”: what is added from here on stands in this part of the package.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public void BeginPart(string name) => _parts.Add(new SourcePart(Guard.NotNull(name, nameof(name)), _text.Length));

    /// <summary>“加段落”: adds a paragraph; it may hold line ends.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public void AddParagraph(string text) => _text.Append(Guard.NotNull(text, nameof(text))).Append('\n');

    /// <summary>“加表格”: adds a table, row by row; a cell stands in its first row only. Rows without cells are left out.</summary>
    /// <exception cref="ArgumentNullException">The rows are null.</exception>
    public SourceGrid AddTable(IEnumerable<IReadOnlyList<SourceTableCell>> rows)
    {
        int start = _text.Length;
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<SourceGridCell>>();
        foreach (IReadOnlyList<SourceTableCell> row in Guard.NotNull(rows, nameof(rows)))
        {
            if (row.Count == 0)
            {
                continue;
            }

            var cells = ImmutableArray.CreateBuilder<SourceGridCell>(row.Count);
            foreach (SourceTableCell cell in row)
            {
                int first = _text.Length;
                AppendLine(cell.Text);
                cells.Add(new SourceGridCell(SourceSpan.FromBounds(first, _text.Length), cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan));
                _text.Append('\t');
            }

            _text[_text.Length - 1] = '\n';
            lines.Add(cells.MoveToImmutable());
        }

        var grid = new SourceGrid(SourceSpan.FromBounds(start, _text.Length), lines.ToImmutable());
        _grids.Add(grid);
        return grid;
    }

    /// <summary>“完成”: the document of what was added.</summary>
    /// <param name="name">The name that results carry, such as the path.</param>
    /// <param name="kind">What it was read from.</param>
    /// <param name="diagnostics">What the reader had to say.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public SourceDocument Build(string name, SourceKind kind, ImmutableArray<Diagnostic> diagnostics = default) =>
        new(name, kind, _text.ToString(), grids: _grids.ToImmutable(), diagnostics: diagnostics) { Parts = _parts.ToImmutable() };

    // A label broken over lines stays one label. Two figures must never become one, so a blank parts what no ideograph ties.
    private void AppendLine(string text)
    {
        int start = _text.Length;
        bool broken = false;
        foreach (char c in text)
        {
            if (c is '\n' or '\r' or '\t')
            {
                broken = _text.Length > start;
                continue;
            }

            if (broken && !LabelKey.IsIdeograph(c) && !LabelKey.IsIdeograph(_text[_text.Length - 1]))
            {
                _text.Append(' ');
            }

            broken = false;
            _text.Append(c);
        }
    }
}
