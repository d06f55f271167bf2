using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Numbering;

/// <summary>Reads word/numbering.xml and what word/styles.xml says of numbering.</summary>
internal static class NumberingReader
{
    private const int MostText = 255; // a longer one, repeated at every paragraph, would only exhaust the memory

    public static void ReadLists(PartReader xml, NumberingDefinitions into)
    {
        while (xml.ReadWithin(PartReader.WholePart))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "abstractNum" when xml.Number("abstractNumId") is { } id:
                    into.AddList(id, ReadList(xml));
                    break;
                case "num" when xml.Number("numId") is { } id:
                    into.AddInstance(id, ReadInstance(xml));
                    break;
            }
        }
    }

    public static void ReadStyles(PartReader xml, NumberingDefinitions into)
    {
        while (xml.ReadWithin(PartReader.WholePart))
        {
            if (xml.IsWord && xml.Name == "style" && xml.Attribute("styleId") is { } id)
            {
                into.AddStyle(id, ReadStyle(xml));
            }
        }
    }

    private static AbstractList ReadList(PartReader xml)
    {
        var list = new AbstractList();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "lvl" when xml.Number("ilvl") is >= 0 and < NumberingDefinitions.LevelCount and { } level:
                    list.Levels[level] = ReadLevel(xml);
                    break;
                case "numStyleLink":
                    list.StyleLink = xml.Attribute();
                    break;
            }
        }

        return list;
    }

    private static ListInstance ReadInstance(PartReader xml)
    {
        var instance = new ListInstance();
        int overridden = 0;
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "abstractNumId":
                    instance.List = xml.Number() ?? -1;
                    break;
                case "lvlOverride":
                    overridden = xml.Number("ilvl") ?? 0;
                    break;
                case "startOverride" when xml.Number() is { } start:
                    instance.Starts[overridden] = start;
                    break;
                case "lvl":
                    instance.Levels[overridden] = ReadLevel(xml);
                    break;
            }
        }

        return instance;
    }

    private static NumberingLevel ReadLevel(PartReader xml)
    {
        var level = new NumberingLevel();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "start":
                    level.Start = xml.Number() ?? 1;
                    break;
                case "numFmt":
                    level.Format = xml.Attribute() ?? level.Format;
                    break;
                case "lvlText":
                    level.Text = xml.Attribute() is { Length: <= MostText } text ? text : "";
                    break;
                case "lvlRestart":
                    level.RestartsAfter = xml.Number();
                    break;
                case "isLgl":
                    level.IsLegal = xml.IsOn;
                    break;
            }
        }

        return level;
    }

    private static StyleNumbering ReadStyle(PartReader xml)
    {
        var style = new StyleNumbering();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "basedOn":
                    style = style with { BasedOn = xml.Attribute() };
                    break;
                case "numId":
                    style = style with { Id = xml.Number() };
                    break;
                case "ilvl":
                    style = style with { Level = xml.Number() };
                    break;
            }
        }

        return style;
    }
}
