using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.OpenXml.Docx.Numbering;
using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>
/// Reads the body of a document as it would be printed with every tracked change accepted: insertions kept, deletions left out,
/// fields with their results, each text box once, hidden text, notes, headers and footers left out.
/// </summary>
internal sealed class WordBodyReader(PartReader xml, ParagraphNumbering numbering, CancellationToken token)
{
    private readonly FieldState _fields = new();
    private readonly WordMarkup _markup = new(xml);
    private StringBuilder? _spare; // taken while a paragraph is read: another may stand in a text box of it
    private XmlPlace? _outer; // of the paragraph whose text box is read
    private XmlPlace _last;
    private string _joined = ""; // the text of paragraphs whose mark was deleted: it goes on in the next one

    /// <summary>Whether the document shows pictures.</summary>
    public bool HasPictures => _markup.HasPictures;

    /// <summary>How many embedded documents were passed over.</summary>
    public int EmbeddedCount => _markup.EmbeddedCount;

    public List<Block> Read()
    {
        var blocks = new List<Block>();
        ReadBlocks(PartReader.WholePart, blocks, null);
        return blocks;
    }

    private void ReadBlocks(int depth, List<Block> into, TableCell? cell)
    {
        int fields = _fields.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (_markup.Name())
            {
                case "p":
                    ReadParagraph(into);
                    break;
                case "tbl":
                    EndJoined(into);
                    into.Add(ReadTable());
                    break;
                case "tcPr" when cell is not null:
                    TableProperties.Read(xml, cell);
                    break;
            }
        }

        EndJoined(into);
        _fields.EndDownTo(fields);
    }

    private void ReadParagraph(List<Block> into)
    {
        token.ThrowIfCancellationRequested();
        XmlPlace place = _outer ?? xml.Place;
        _last = place;
        StringBuilder text = (_spare ?? new StringBuilder()).Append(_joined);
        _spare = null;
        _joined = "";
        List<Block>? boxes = null;
        bool isMarkDeleted = false;
        bool isHidden = false;
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (_markup.Name())
            {
                case "pPr":
                    ParagraphProperties properties = ParagraphProperties.Read(xml);
                    isMarkDeleted = properties.IsMarkDeleted;
                    text.Append(isMarkDeleted ? "" : numbering.Next(properties));
                    break;
                case "r":
                    isHidden = false;
                    break;
                case "rPr":
                    isHidden = ParagraphProperties.ReadHidden(xml);
                    break;
                case "fldChar":
                    _fields.Read(xml.Attribute("fldCharType"));
                    break;
                case "txbxContent":
                    ReadBox(boxes ??= [], place);
                    break;
                case { } name when !isHidden && !xml.IsMuted && !_fields.IsInstruction:
                    AppendContent(name, text);
                    break;
            }
        }

        if (isMarkDeleted)
        {
            _joined = text.ToString();
        }
        else
        {
            into.Add(new Paragraph(text.ToString(), place));
        }

        into.AddRange(boxes ?? []);
        _spare = text.Clear();
    }

    private void ReadBox(List<Block> into, XmlPlace paragraph)
    {
        XmlPlace? outer = _outer;
        _outer = paragraph;
        ReadBlocks(xml.Enter(), into, null);
        _outer = outer;
    }

    private void AppendContent(string name, StringBuilder text)
    {
        switch (name)
        {
            case "t":
                xml.AppendTextTo(text);
                break;
            case "tab" or "ptab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym" when int.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code) && code is > 0 and <= 0xFFFF:
                text.Append((char)code);
                break;
        }
    }

    private Table ReadTable()
    {
        var table = new Table();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            if (_markup.Name() == "tr" && ReadRow() is { IsDeleted: false } row)
            {
                table.Rows.Add(row);
            }
        }

        return table;
    }

    private TableRow ReadRow()
    {
        var row = new TableRow();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (_markup.Name())
            {
                case "trPr":
                    TableProperties.Read(xml, row);
                    break;
                case "tc":
                    var cell = new TableCell();
                    ReadBlocks(xml.Enter(), cell.Content, cell);
                    if (!cell.IsDeleted)
                    {
                        row.Cells.Add(cell);
                    }

                    break;
            }
        }

        return row;
    }

    private void EndJoined(List<Block> into)
    {
        if (_joined.Length > 0)
        {
            into.Add(new Paragraph(_joined, _last));
            _joined = "";
        }
    }
}
