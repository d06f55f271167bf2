using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>What may stand anywhere in a body: deleted text, alternatives, placeholders, pictures, embedded documents.</summary>
internal sealed class WordMarkup(PartReader xml)
{
    private readonly HashSet<int> _taken = []; // depths at which one of several alternatives was taken
    private bool _isPlaceholder;

    public bool HasPictures { get; private set; }

    public int EmbeddedCount { get; private set; }

    /// <summary>The name of the current element if it is one of the text; null when it was dealt with here or is only to be entered.</summary>
    public string? Name()
    {
        if (xml.IsWord)
        {
            return OfWord(xml.Name);
        }

        if (xml.IsMath)
        {
            return xml.Name is "t" or "r" ? xml.Name : null;
        }

        if (xml.IsCompatibility)
        {
            TakeOneAlternative();
        }
        else if (xml.Name is "blip" or "imagedata")
        {
            HasPictures = true;
        }
        else if (xml.Name == "OLEObject" && xml.Plain("ProgID")?.StartsWith("Equation", StringComparison.Ordinal) != true)
        {
            EmbeddedCount++;
        }

        return null;
    }

    private string? OfWord(string name)
    {
        switch (name)
        {
            // deleted or moved away; the pinyin above characters; what is no text of the body
            case "del" or "moveFrom" or "rt" or "tblPr" or "tblGrid" or "tblPrEx" or "sectPr":
                xml.SkipRest();
                return null;
            case "sdtPr":
                _isPlaceholder = ReadsPlaceholder();
                return null;
            case "sdtContent" when _isPlaceholder:
                xml.Mute();
                _isPlaceholder = false;
                return null;
            case "altChunk" or "subDoc":
                EmbeddedCount++;
                return null;
            default:
                return name;
        }
    }

    // “单击此处输入文字” stands in a control that nobody has filled in
    private bool ReadsPlaceholder()
    {
        bool isPlaceholder = false;
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            isPlaceholder |= xml.IsWord && xml.Name == "showingPlcHdr" && xml.IsOn;
        }

        return isPlaceholder;
    }

    // a text box is written twice, for new programs and for old ones
    private void TakeOneAlternative()
    {
        int depth = xml.Depth;
        switch (xml.Name)
        {
            case "AlternateContent":
                _taken.Remove(depth);
                break;
            case "Choice" when !_taken.Add(depth - 1):
            case "Fallback" when _taken.Contains(depth - 1):
                xml.SkipRest();
                break;
        }
    }
}
