using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>A row as a decoder proposes it: label cells, then figures and blanks.</summary>
internal sealed class ProposedRow
{
    private const int UsualWidth = 8;

    private string? _fullKey;
    private string? _lastKey;

    public List<TextCell> Labels { get; } = [];

    /// <summary>What follows the labels: figures, blanks, and padding where the shape has it.</summary>
    public List<TextCell> Tail { get; } = [];

    public int FigureCount { get; private set; }

    /// <summary>How many blanks stand before the labels and between them: cells that a span covers.</summary>
    public int Covered { get; private set; }

    /// <summary>How many cells the row has, those that spans cover included.</summary>
    public int Width => Covered + Labels.Count + Tail.Count;

    public SourceSpan LabelSpan => Labels.Count == 0 ? Tail[0].Span : Labels[^1].Span;

    public void AddTail(TextCell cell)
    {
        if (Tail.Count == 0)
        {
            Tail.Capacity = Math.Max(Tail.Capacity, UsualWidth);
        }

        Tail.Add(cell);
        FigureCount += cell.Kind == CellKind.Figure ? 1 : 0;
    }

    public void DropLast()
    {
        FigureCount -= Tail[^1].Kind == CellKind.Figure ? 1 : 0;
        Tail.RemoveAt(Tail.Count - 1);
    }

    public void TakeTail(ProposedRow other)
    {
        foreach (TextCell cell in other.Tail)
        {
            AddTail(cell);
        }
    }

    /// <summary>Takes what was added for blanks that a span covers, or for the row's number, not for its figures.</summary>
    public void CoverTail()
    {
        Covered += Tail.Count;
        Tail.Clear();
        FigureCount = 0;
    }

    /// <summary>The key of the last label: what stands directly before the figures.</summary>
    public string LastKey(string text) => _lastKey ??= Labels.Count == 0 ? "" : LabelKey.Of(Labels[^1].In(text));

    /// <summary>The keys of all labels together: needed where a label was broken over cells or lines.</summary>
    public string FullKey(string text) =>
        _fullKey ??= Labels.Count == 1 ? LastKey(text) : string.Concat(Labels.Select(label => LabelKey.Of(label.In(text))));

    /// <summary>The enumerator nearest to the figures.</summary>
    public Enumerator Enumerator(string text)
    {
        for (int i = Labels.Count - 1; i >= 0; i--)
        {
            Enumerator found = Locating.Enumerator.Read(Labels[i].In(text), out _);
            if (found.Level != EnumeratorLevel.None)
            {
                return found;
            }
        }

        return Locating.Enumerator.None;
    }
}
