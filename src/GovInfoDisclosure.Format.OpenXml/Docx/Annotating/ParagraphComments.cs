using System.Globalization;
using System.Text;
using System.Xml;
using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Annotating;

/// <summary>Puts the marks of comments around paragraphs of a part; every other character of it stays.</summary>
internal sealed class ParagraphComments
{
    private readonly string _xml;
    private readonly ILookup<XmlPlace, int> _comments;
    private readonly List<int> _lineStarts = [0];
    private readonly List<(int Offset, int Length, string Text)> _edits = [];

    private ParagraphComments(string xml, ILookup<XmlPlace, int> comments)
    {
        _xml = xml;
        _comments = comments;
        for (int i = 0; i < xml.Length; i++)
        {
            if (xml[i] == '\n' || (xml[i] == '\r' && (i + 1 == xml.Length || xml[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The part with comments.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="comments">The numbers of the comments by the place of their paragraph.</param>
    public static string Insert(string xml, ILookup<XmlPlace, int> comments)
    {
        var inserter = new ParagraphComments(xml, comments);
        inserter.Find();
        return inserter.Apply();
    }

    private void Find()
    {
        using XmlReader reader = XmlReader.Create(new StringReader(_xml), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false,
        });
        var open = new Stack<(int Depth, string Tag, IEnumerable<int> Comments)>();
        while (reader.Read())
        {
            XmlPlace place = reader is IXmlLineInfo info ? new XmlPlace(info.LineNumber, info.LinePosition) : default;
            bool begins = open.Count > 0 && reader.Depth == open.Peek().Depth + 1 && reader.LocalName == "pPr";
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "p" && _comments.Contains(place))
            {
                string declaration = reader.LookupNamespace("w") == reader.NamespaceURI ? "" : $" xmlns:w=\"{reader.NamespaceURI}\"";
                int end = EndOfTag(OffsetOf(place));
                if (reader.IsEmptyElement)
                {
                    // <w:p/> becomes <w:p>…</w:p>
                    _edits.Add((end - 2, 2, $">{Starts(_comments[place], declaration)}{Ends(_comments[place], declaration)}</{reader.Name}>"));
                }
                else
                {
                    open.Push((reader.Depth, declaration, _comments[place]));
                    _edits.Add((end, 0, Starts(_comments[place], declaration)));
                }
            }
            else if (begins && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement))
            {
                // properties come first: the comments begin behind them
                _edits[_edits.Count - 1] = (EndOfTag(OffsetOf(place)), 0, _edits[_edits.Count - 1].Text);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && open.Count > 0 && reader.Depth == open.Peek().Depth)
            {
                (_, string declaration, IEnumerable<int> comments) = open.Pop();
                _edits.Add((OffsetOf(place) - 2, 0, Ends(comments, declaration)));
            }
        }
    }

    private string Apply()
    {
        var output = new StringBuilder(_xml.Length + 256);
        int copied = 0;
        foreach ((int offset, int length, string text) in _edits.OrderBy(edit => edit.Offset))
        {
            output.Append(_xml, copied, offset - copied).Append(text);
            copied = offset + length;
        }

        return output.Append(_xml, copied, _xml.Length - copied).ToString();
    }

    private int OffsetOf(XmlPlace place) => _lineStarts[place.Line - 1] + place.Position - 1;

    private int EndOfTag(int offset)
    {
        char quote = '\0';
        for (; quote != '\0' || _xml[offset] != '>'; offset++)
        {
            if (quote == '\0' && _xml[offset] is '"' or '\'')
            {
                quote = _xml[offset];
            }
            else if (_xml[offset] == quote)
            {
                quote = '\0';
            }
        }

        return offset + 1;
    }

    private static string Starts(IEnumerable<int> comments, string declaration) =>
        string.Concat(comments.Select(id => $"<w:commentRangeStart{declaration} w:id=\"{Number(id)}\"/>"));

    private static string Ends(IEnumerable<int> comments, string declaration) =>
        string.Concat(comments.Select(id =>
            $"<w:commentRangeEnd{declaration} w:id=\"{Number(id)}\"/><w:r{declaration}><w:commentReference w:id=\"{Number(id)}\"/></w:r>"));

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
