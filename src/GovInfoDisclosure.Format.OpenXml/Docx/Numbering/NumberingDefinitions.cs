namespace GovInfoDisclosure.Format.OpenXml.Docx.Numbering;

/// <summary>The lists of a document, as word/numbering.xml defines them, and the styles that use them, of word/styles.xml.</summary>
internal sealed class NumberingDefinitions
{
    public const int LevelCount = 9;
    private readonly Dictionary<int, AbstractList> _lists = [];
    private readonly Dictionary<int, ListInstance> _instances = [];
    private readonly Dictionary<string, StyleNumbering> _styles = new(StringComparer.Ordinal);

    public void AddList(int id, AbstractList list) => _lists[id] = list;

    public void AddInstance(int id, ListInstance instance) => _instances[id] = instance;

    public void AddStyle(string id, StyleNumbering style) => _styles[id] = style;

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
}

/// <summary>The numbering that a style gives to its paragraphs.</summary>
internal readonly record struct StyleNumbering(int? Id, int? Level, string? BasedOn);

/// <summary>A use of a list, with what it changes of the list.</summary>
internal sealed class ListInstance
{
    public int List { get; set; } = -1;

    public Dictionary<int, int> Starts { get; } = [];

    public Dictionary<int, NumberingLevel> Levels { get; } = [];
}

/// <summary>A list with its levels, and how far each has counted; null where it starts again.</summary>
internal sealed class AbstractList
{
    public string? StyleLink { get; set; }

    public NumberingLevel[] Levels { get; } = [.. Enumerable.Range(0, NumberingDefinitions.LevelCount).Select(_ => new NumberingLevel())];

    public int?[] Counts { get; } = new int?[NumberingDefinitions.LevelCount];
}
