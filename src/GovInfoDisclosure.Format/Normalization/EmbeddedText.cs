using System.IO.Compression;
using System.Text;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>The compressed texts that are embedded in the assembly: sections of lines, each section opened by "@name".</summary>
internal static class EmbeddedText
{
    public static Dictionary<string, Section> Read(string resource)
    {
        using Stream stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The assembly lacks " + resource);
        using var unzipped = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(unzipped, Encoding.UTF8);
        string text = reader.ReadToEnd();
        var sections = new Dictionary<string, Section>(StringComparer.Ordinal);
        int start = 0;
        while (start < text.Length)
        {
            int nameEnd = text.IndexOf('\n', start);
            int next = text.IndexOf("\n@", nameEnd, StringComparison.Ordinal);
            int end = next < 0 ? text.Length : next + 1;
            sections.Add(text.Substring(start + 1, nameEnd - start - 1), new Section(text, nameEnd + 1, end));
            start = end;
        }

        return sections;
    }

    /// <summary>The lines of one section, each a key and perhaps, behind a tab, a value.</summary>
    internal readonly struct Section(string text, int start, int end)
    {
        public string Text { get; } = text;

        public LineEnumerator GetEnumerator() => new(Text, start, end);
    }

    internal struct LineEnumerator(string text, int start, int end)
    {
        private int _next = start;

        public Line Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= end)
            {
                return false;
            }

            int lineEnd = text.IndexOf('\n', _next, end - _next);
            int tab = text.IndexOf('\t', _next, lineEnd - _next);
            Current = tab < 0
                ? new Line(_next, lineEnd - _next, -1, 0)
                : new Line(_next, tab - _next, tab + 1, lineEnd - tab - 1);
            _next = lineEnd + 1;
            return true;
        }
    }

    // ValueStart is −1 when there is no value
    internal readonly record struct Line(int KeyStart, int KeyLength, int ValueStart, int ValueLength);
}
