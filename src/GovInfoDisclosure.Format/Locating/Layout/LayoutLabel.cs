using System.Text;

namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>The label of a row, put together from the lines that it was broken into, and the lines of figures beside it.</summary>
internal sealed class LayoutLabel(int line)
{
    /// <summary>The width of an ideograph in columns, where a digit has one.</summary>
    public const double Width = 2;
    private readonly StringBuilder _key = new();
    private readonly HashSet<LayoutLine> _lines = [];

    public List<LayoutWord> Parts { get; } = [];

    public List<LayoutLine> Figures { get; } = [];

    /// <summary>Whether its figures might as well be another row's.</summary>
    public bool IsInDoubt { get; set; }

    /// <summary>Whether another label stands below it, so that no word there belongs to it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether figures stand on one of its lines.</summary>
    public bool HasFigures => _lines.Any(line => line.Figures.Count > 0);

    public int First { get; } = line;

    public int Last { get; private set; } = line;

    public int Column { get; private set; } = int.MaxValue;

    private int End { get; set; }

    public string Key => _key.ToString();

    public void Add(string text, LayoutWord word, LayoutLine line)
    {
        Parts.Add(word);
        _key.Append(LabelKey.Of(word.Cell.In(text)));
        Last = line.Number;
        _lines.Add(line);
        Column = Math.Min(Column, word.Column);
        End = Math.Max(End, word.End(Width));
    }

    /// <summary>Whether it begins with a number, so that the next number ends it.</summary>
    public bool IsNumbered(string text) => Enumerator.Read(Parts[0].Cell.In(text), out _).Level != EnumeratorLevel.None;

    public bool IsOn(LayoutLine line) => _lines.Contains(line);

    /// <summary>Whether its figures are its own: they stand on its lines, or are a whole row above or below them.</summary>
    public bool HasItsOwn(int columns) =>
        Figures.TrueForAll(line => DistanceTo(line.Number) == 0) || (Figures.Count == 1 && Figures[0].Figures.Count == columns);

    /// <summary>How far a word below the label reaches into its column; 0 or less beside it.</summary>
    public int OverlapOf(LayoutWord word, int number) => Last < number ? Math.Min(End, word.End(Width)) - Math.Max(Column, word.Column) : 0;

    /// <summary>Whether a label that begins with the word stands below this one, and not beside it.</summary>
    public bool IsEndedBy(LayoutWord word, int number) => 2 * OverlapOf(word, number) > Math.Min(End - Column, word.End(Width) - word.Column);

    /// <summary>How far a line is from those of the label; 0 for a line between its first and its last.</summary>
    public int DistanceTo(int number) => Math.Max(0, Math.Max(First - number, number - Last));
}
