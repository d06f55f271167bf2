using System.Globalization;
using System.Text;
using System.Xml;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>
/// Walks over the elements of a part. A loop <c>while (xml.ReadWithin(depth))</c> sees every element below the current one; what
/// it does not know it simply enters, so wrappers such as content controls, links and kept insertions need no code of their own.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictSheet = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationship = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const int NoContent = int.MaxValue;
    private const int NotMuted = int.MinValue;

    /// <summary>The depth to give to <see cref="ReadWithin"/> for walking over everything.</summary>
    public const int WholePart = -1;

    private readonly XmlReader _xml;
    private readonly CountedNames _names;
    private readonly ReadLimits _limits;
    private int _elements;
    private int _mutedAt = NotMuted;

    public PartReader(Stream content, ReadLimits limits)
    {
        _limits = limits;
        _names = new CountedNames(limits);
        _xml = XmlReader.Create(content, new XmlReaderSettings
        {
            NameTable = _names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        });
    }

    public int Depth => _xml.Depth;

    /// <summary>Where the current element stands in the part.</summary>
    public XmlPlace Place => _xml is IXmlLineInfo info ? new XmlPlace(info.LineNumber, info.LinePosition) : default;

    public bool IsElement => _xml.NodeType == XmlNodeType.Element;

    /// <summary>The local name of the element.</summary>
    public string Name => _xml.LocalName;

    /// <summary>Whether the element is one of WordprocessingML, transitional or strict.</summary>
    public bool IsWord => _xml.NamespaceURI is Word or StrictWord;

    /// <summary>Whether the element is one of SpreadsheetML, transitional or strict.</summary>
    public bool IsSheet => _xml.NamespaceURI is Sheet or StrictSheet;

    /// <summary>Whether the element is one of the mathematical markup in WordprocessingML.</summary>
    public bool IsMath => _xml.NamespaceURI is Math or StrictMath;

    /// <summary>Whether the element is one of markup compatibility: alternatives for old and new programs.</summary>
    public bool IsCompatibility => _xml.NamespaceURI == Compatibility;

    /// <summary>Whether an element around this one was muted.</summary>
    public bool IsMuted => _mutedAt != NotMuted;

    /// <summary>Marks everything up to the end of the current element as not printed.</summary>
    public void Mute() => _mutedAt = IsMuted || _xml.IsEmptyElement ? _mutedAt : _xml.Depth;

    public bool Read()
    {
        _names.Restart();
        bool more = _xml.Read();
        _mutedAt = _xml.Depth <= _mutedAt ? NotMuted : _mutedAt;
        if (_xml.Depth > _limits.MaxDepth)
        {
            throw PackageFault.BeyondLimit("嵌套层数", _limits.MaxDepth);
        }

        if (IsElement && ++_elements > _limits.MaxPartElements)
        {
            throw PackageFault.BeyondLimit("元素数", _limits.MaxPartElements);
        }

        if (_xml.AttributeCount > _limits.MaxAttributes)
        {
            throw PackageFault.BeyondLimit(CountedNames.Measure, _limits.MaxAttributes);
        }

        return more;
    }

    /// <summary>The depth to give to <see cref="ReadWithin"/> for walking over the current element.</summary>
    public int Enter() => _xml.IsEmptyElement ? NoContent : _xml.Depth;

    /// <summary>Moves to the next element inside the entered one; false at its end.</summary>
    public bool ReadWithin(int depth)
    {
        while (depth != NoContent && Read() && _xml.Depth > depth)
        {
            if (IsElement)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the end of the current element.</summary>
    public void SkipRest()
    {
        int depth = Enter();
        while (ReadWithin(depth))
        {
        }
    }

    /// <summary>Adds the text of the current element and moves to its end.</summary>
    public void AppendTextTo(StringBuilder text)
    {
        int depth = Enter();
        while (depth != NoContent && Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                text.Append(_xml.Value);
            }
        }
    }

    /// <summary>An attribute in the namespace of the element.</summary>
    public string? Attribute(string name = "val") => _xml.GetAttribute(name, _xml.NamespaceURI);

    /// <summary>An attribute as a number.</summary>
    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Whether a property that is on by being there is not switched off.</summary>
    public bool IsOn => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>An attribute without a namespace.</summary>
    public string? Plain(string name) => _xml.GetAttribute(name);

    /// <summary>The id of the relationship that the element names.</summary>
    public string? RelationshipId => _xml.GetAttribute("id", Relationship) ?? _xml.GetAttribute("id", StrictRelationship);

    public void Dispose() => _xml.Dispose();
}
