using System.IO.Compression;
using System.Text;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Annotating;

/// <summary>Copies a package with some parts changed as text; all other parts keep their bytes and every part its date.</summary>
internal sealed class PackageText
{
    private readonly ZipArchive _source;
    private readonly Dictionary<string, (string Text, Encoding Encoding)> _changed = new(StringComparer.Ordinal);

    public PackageText(ZipArchive source) => _source = source;

    /// <summary>A part as text; null when there is none.</summary>
    public string? Read(string path)
    {
        ZipArchiveEntry? entry = _source.GetEntry(path);
        return entry is null ? null : Read(entry).Text;
    }

    /// <summary>Changes or adds a part; its encoding stays.</summary>
    public void Write(string path, string text)
    {
        ZipArchiveEntry? entry = _source.GetEntry(path);
        _changed[path] = (text, entry is null ? new UTF8Encoding(false) : Read(entry).Encoding);
    }

    public void CopyTo(Stream output)
    {
        using var content = new MemoryStream();
        using (var target = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in _source.Entries)
            {
                ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = entry.LastWriteTime;
                using Stream to = copy.Open();
                if (_changed.TryGetValue(entry.FullName, out (string Text, Encoding Encoding) part))
                {
                    WriteTo(to, part);
                    _changed.Remove(entry.FullName);
                }
                else
                {
                    using Stream from = entry.Open();
                    from.CopyTo(to);
                }
            }

            foreach (KeyValuePair<string, (string Text, Encoding Encoding)> part in _changed.OrderBy(part => part.Key, StringComparer.Ordinal))
            {
                ZipArchiveEntry added = target.CreateEntry(part.Key, CompressionLevel.Optimal);
                added.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using Stream to = added.Open();
                WriteTo(to, part.Value);
            }
        }

        content.WriteTo(output);
    }

    /// <summary>Puts markup before the end tag of the one element of a part.</summary>
    public static string InsertBeforeEnd(string xml, string markup)
    {
        int end = xml.LastIndexOf("</", StringComparison.Ordinal);
        if (end >= 0)
        {
            return xml.Insert(end, markup);
        }

        // an element without content: <Relationships …/>
        end = xml.LastIndexOf("/>", StringComparison.Ordinal);
        int start = xml.LastIndexOf('<', end);
        string name = xml.Substring(start + 1, xml.IndexOfAny([' ', '/', '\r', '\n', '\t'], start) - start - 1);
        return xml.Substring(0, end) + ">" + markup + "</" + name + ">" + xml.Substring(end + 2);
    }

    private static (string Text, Encoding Encoding) Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        string text = reader.ReadToEnd();
        return (text, reader.CurrentEncoding);
    }

    private static void WriteTo(Stream stream, (string Text, Encoding Encoding) part)
    {
        byte[] mark = part.Encoding.GetPreamble();
        byte[] bytes = part.Encoding.GetBytes(part.Text);
        stream.Write(mark, 0, mark.Length);
        stream.Write(bytes, 0, bytes.Length);
    }
}
