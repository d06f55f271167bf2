using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Numbering;

/// <summary>The lists of a document, as word/numbering.xml defines them, and the styles that use them, of word/styles.xml.</summary>
internal sealed class NumberingDefinitions
{
    private const int LevelCount = 9;
    private readonly Dictionary<int, AbstractList> _lists = [];
    private readonly Dictionary<int, ListInstance> _instances = [];
    private readonly Dictionary<string, StyleNumbering> _styles = new(StringComparer.Ordinal);

    public void ReadLists(PartReader xml)
    {
        while (xml.ReadWithin(PartReader.WholePart))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "abstractNum" when xml.Number("abstractNumId") is { } id:
                    _lists[id] = ReadList(xml);
                    break;
                case "num" when xml.Number("numId") is { } id:
                    _instances[id] = ReadInstance(xml);
                    break;
            }
        }
    }

    public void ReadStyles(PartReader xml)
    {
        while (xml.ReadWithin(PartReader.WholePart))
        {
            if (xml.IsWord && xml.Name == "style" && xml.Attribute("styleId") is { } id)
            {
                _styles[id] = ReadStyle(xml);
            }
        }
    }

    /// <summary>The list and level of a paragraph: its own, else that of its style; null when it is not numbered.</summary>
    public (int Instance, int Level)? Of(ParagraphProperties paragraph)
    {
        int? id = paragraph.NumberingId;
        int? level = paragraph.Level;
        string? name = paragraph.Style;
        for (int i = 0; i < LevelCount && (id is null || level is null) && name is not null && _styles.TryGetValue(name, out StyleNumbering style); i++)
        {
            id ??= style.Id;
            level ??= style.Level;
            name = style.BasedOn;
        }

        return id is { } found && found != 0 ? (found, Math.Min(Math.Max(level ?? 0, 0), LevelCount - 1)) : null;
    }

    /// <summary>The list of an instance; null when there is none.</summary>
    public AbstractList? ListOf(int instance)
    {
        if (!_instances.TryGetValue(instance, out ListInstance? found) || !_lists.TryGetValue(found.List, out AbstractList? list))
        {
            return null;
        }

        // a list style keeps its levels in the list of the style that it names
        return list.StyleLink is { } link && _styles.TryGetValue(link, out StyleNumbering style) && style.Id is { } id && id != instance
            && _instances.TryGetValue(id, out ListInstance? linked) && _lists.TryGetValue(linked.List, out AbstractList? target) ? target : list;
    }

    public int? StartOverride(int instance, int level) => _instances[instance].Starts.TryGetValue(level, out int start) ? start : null;

    public NumberingLevel LevelOf(int instance, AbstractList list, int level) =>
        _instances[instance].Levels.TryGetValue(level, out NumberingLevel? own) ? own : list.Levels[level];

    private static AbstractList ReadList(PartReader xml)
    {
        var list = new AbstractList();
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "lvl" when xml.Number("ilvl") is >= 0 and < LevelCount and { } level:
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
                    level.Text = xml.Attribute() ?? "";
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

    private readonly record struct StyleNumbering(int? Id, int? Level, string? BasedOn);

    private sealed class ListInstance
    {
        public int List { get; set; } = -1;

        public Dictionary<int, int> Starts { get; } = [];

        public Dictionary<int, NumberingLevel> Levels { get; } = [];
    }

    internal sealed class AbstractList
    {
        public string? StyleLink { get; set; }

        public NumberingLevel[] Levels { get; } = [.. Enumerable.Range(0, LevelCount).Select(_ => new NumberingLevel())];

        /// <summary>How far each level has counted; null where it starts again.</summary>
        public int?[] Counts { get; } = new int?[LevelCount];
    }
}
