using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovInfoDisclosure.Format.OpenXml.Writing;

/// <summary>Writes an Office package: parts in the order given, every one with the same date, so that the same report makes the same file.</summary>
internal sealed class PackageWriter : IDisposable
{
    public const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

    private readonly MemoryStream _content = new();
    private readonly ZipArchive _archive;
    private readonly List<(string Path, string Type)> _types = [];

    public PackageWriter() => _archive = new ZipArchive(_content, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its path without a leading slash.</param>
    /// <param name="type">Its content type; null for a part of relationships.</param>
    /// <param name="write">Writes its one element.</param>
    public void Add(string path, string? type, Action<XmlWriter> write)
    {
        if (type is not null)
        {
            _types.Add((path, type));
        }

        ZipArchiveEntry entry = _archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        using var xml = XmlWriter.Create(entry.Open(), Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    /// <summary>Adds the relationships of a part, numbered rId1, rId2 and on.</summary>
    /// <param name="path">The path of the part of relationships.</param>
    /// <param name="relations">Type and target.</param>
    public void AddRelationships(string path, params (string Type, string Target)[] relations) => Add(path, null, xml =>
    {
        xml.WriteStartElement("Relationships", Relationships);
        for (int i = 0; i < relations.Length; i++)
        {
            xml.WriteStartElement("Relationship", Relationships);
            xml.WriteAttributeString("Id", FormattableString.Invariant($"rId{i + 1}"));
            xml.WriteAttributeString("Type", relations[i].Type);
            xml.WriteAttributeString("Target", relations[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <summary>Ends the package and copies it.</summary>
    public void CopyTo(Stream output)
    {
        Add("[Content_Types].xml", null, xml =>
        {
            xml.WriteStartElement("Types", ContentTypes);
            WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
            WriteType(xml, "Default", "Extension", "xml", "application/xml");
            foreach ((string path, string type) in _types)
            {
                WriteType(xml, "Override", "PartName", "/" + path, type);
            }

            xml.WriteEndElement();
        });
        _archive.Dispose();
        _content.WriteTo(output);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _content.Dispose();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string name, string type)
    {
        xml.WriteStartElement(element, ContentTypes);
        xml.WriteAttributeString(key, name);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
