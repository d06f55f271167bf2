namespace GovInfoDisclosure.Format.Sources;

/// <summary>“行表”: turns an offset into a line and a column, both from 1; built once per text in one pass.</summary>
/// <remarks>Lines end at LF, CR or CR LF; a column counts UTF-16 code units.</remarks>
public sealed class LineTable
{
    private readonly int[] _starts;
    private readonly int _length;

    /// <summary>“建表”: reads the line ends of a text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public LineTable(string text)
    {
        Compatibility.Guard.NotNull(text, nameof(text));
        var starts = new List<int>(text.Length / 24 + 1) { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = starts.ToArray();
        _length = text.Length;
    }

    /// <summary>“行数”: how many lines the text has, at least 1.</summary>
    public int Count => _starts.Length;

    /// <summary>“行列”: the line and column of an offset; an offset past the end is the end.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), _length);
        int index = Array.BinarySearch(_starts, offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _starts[line] + 1);
    }

    /// <summary>“行首”: the offset where a line begins; lines count from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int StartOf(int line) =>
        line >= 1 && line <= _starts.Length ? _starts[line - 1] : throw new ArgumentOutOfRangeException(nameof(line));
}
