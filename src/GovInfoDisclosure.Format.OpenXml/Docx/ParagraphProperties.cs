using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>What matters of a paragraph's properties; what they were before a tracked change is passed over.</summary>
internal readonly record struct ParagraphProperties(string? Style, int? NumberingId, int? Level, bool IsMarkDeleted)
{
    public static ParagraphProperties Read(PartReader xml)
    {
        var properties = new ParagraphProperties();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "pStyle":
                    properties = properties with { Style = xml.Attribute() };
                    break;
                case "numId":
                    properties = properties with { NumberingId = xml.Number() };
                    break;
                case "ilvl":
                    properties = properties with { Level = xml.Number() };
                    break;
                case "del" or "moveFrom":
                    properties = properties with { IsMarkDeleted = true };
                    break;
                case "pPrChange" or "rPrChange" or "numberingChange" or "sectPr":
                    xml.SkipRest();
                    break;
            }
        }

        return properties;
    }

    /// <summary>Whether the properties of a run hide its text.</summary>
    public static bool ReadHidden(PartReader xml)
    {
        bool isHidden = false;
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            if (xml.IsWord && xml.Name == "vanish")
            {
                isHidden = xml.IsOn;
            }
            else if (xml.IsWord && xml.Name == "rPrChange")
            {
                xml.SkipRest();
            }
        }

        return isHidden;
    }
}
