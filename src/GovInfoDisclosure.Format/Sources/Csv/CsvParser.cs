using System.Collections.Immutable;
using System.Text;

namespace GovInfoDisclosure.Format.Sources.Csv;

/// <summary>Reads values into a text of rows and tabs, of which every place leads back to the text as given.</summary>
internal sealed class CsvParser(string original, char separator, int maxCells, CancellationToken token)
{
    private readonly StringBuilder _text = new(original.Length);
    private readonly OffsetMap.Builder _map = new();
    private readonly ImmutableArray<ImmutableArray<SourceGridCell>>.Builder _rows = ImmutableArray.CreateBuilder<ImmutableArray<SourceGridCell>>();
    private readonly ImmutableArray<SourceGridCell>.Builder _row = ImmutableArray.CreateBuilder<SourceGridCell>();
    private int _cellStart;
    private int _cells;

    /// <summary>The table; null when it has too many cells.</summary>
    public CsvText? Parse(int start)
    {
        int i = start;
        int? openQuote = null;
        while (i < original.Length && _cells <= maxCells)
        {
            char c = original[i];
            if (c == '"' && _text.Length == _cellStart)
            {
                openQuote = i;
                i = ReadQuoted(i + 1, ref openQuote);
            }
            else if (c == separator)
            {
                EndCell();
                Append('\t', i++);
                _cellStart = _text.Length;
            }
            else if (c is '\r' or '\n')
            {
                i += c == '\r' && i + 1 < original.Length && original[i + 1] == '\n' ? 1 : 0;
                EndRow(i++);
            }
            else
            {
                Append(c == '\t' ? ' ' : c, i++);
            }
        }

        if (_text.Length > _cellStart || _row.Count > 0)
        {
            EndRow(original.Length);
        }

        if (_cells > maxCells)
        {
            return null;
        }

        string text = _text.ToString();
        var grid = new SourceGrid(new SourceSpan(0, text.Length), _rows.ToImmutable());
        return new CsvText(text, _map.Build(text.Length, original.Length), grid, openQuote);
    }

    // a quote within quotes is written twice; line ends and tabs within quotes part no cells
    private int ReadQuoted(int i, ref int? openQuote)
    {
        while (i < original.Length)
        {
            if (original[i] != '"')
            {
                Append(original[i] is '\r' or '\n' or '\t' ? ' ' : original[i], i++);
            }
            else if (i + 1 < original.Length && original[i + 1] == '"')
            {
                Append('"', i);
                i += 2;
            }
            else
            {
                openQuote = null;
                return i + 1;
            }
        }

        return i;
    }

    private void Append(char c, int source)
    {
        _map.Align(_text.Length, source);
        _text.Append(c);
    }

    private void EndCell()
    {
        _cells++;
        _row.Add(new SourceGridCell(SourceSpan.FromBounds(_cellStart, _text.Length), _rows.Count, _row.Count, 1, 1));
    }

    private void EndRow(int source)
    {
        token.ThrowIfCancellationRequested();
        EndCell();
        _rows.Add(_row.ToImmutable());
        _row.Clear();
        Append('\n', source);
        _cellStart = _text.Length;
    }
}

/// <summary>What was read of a CSV file.</summary>
/// <param name="Text">A line per row, cells parted by tabs.</param>
/// <param name="Map">From the text to the text as given.</param>
/// <param name="Grid">The table.</param>
/// <param name="OpenQuote">Where a quote stands that is never closed.</param>
internal sealed record CsvText(string Text, OffsetMap Map, SourceGrid Grid, int? OpenQuote);
