using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>What a heading over the figures can be called: the columns of a block, the groups above them, and other ways to write both.</summary>
internal sealed class HeadingNames
{
    private static readonly ConditionalWeakTable<BlockSchema, HeadingNames> Blocks = new();
    private static readonly ConditionalWeakTable<TableSchema, HeadingNames> Tables = new();

    private readonly Dictionary<string, HeadingName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<char> _beginnings = [];
    private readonly string[] _words;

    private HeadingNames(IReadOnlyList<ColumnSchema> columns, IEnumerable<string> groups, string? title)
    {
        Columns = [.. columns.Select(column => LabelKey.Of(column.Label))];
        Groups = [.. groups.Select(LabelKey.Of).Distinct()];
        Levels = [.. columns.Zip(Columns, (column, key) => (column.Group, Key: key)).Where(column => !IsPartOfAnother(column.Key))
            .GroupBy(column => column.Group, column => column.Key).Select(level => level.ToImmutableArray())];
        foreach (string group in Groups)
        {
            Add(group, new HeadingName(HeadingKind.Group, -1));
        }

        for (int i = 0; i < columns.Count; i++)
        {
            Add(columns[i].Label, new HeadingName(HeadingKind.Column, i));
        }

        for (int i = 0; i < columns.Count; i++)
        {
            foreach (string spelling in columns[i].Spellings)
            {
                Add(spelling, new HeadingName(HeadingKind.Column, i, IsSpelling: true));
            }
        }

        IEnumerable<string> words = _names.Where(name => !name.Value.IsSpelling).Select(name => name.Key);
        _words = [.. (title is null ? words : words.Append(LabelKey.Of(title))).OrderByDescending(key => key.Length)];
    }

    /// <summary>The keys of the columns, in the form's order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The keys of what stands above columns.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The keys of the columns that stand under the same heading, in the form's order, without those that stand within another.</summary>
    public ImmutableArray<ImmutableArray<string>> Levels { get; }

    /// <summary>The names over the first columns of a table.</summary>
    public static HeadingNames Of(TableSchema table) => table.Orientation == TableOrientation.SideBySide ? OfBlocksBeside(table) : Of(table.Blocks[0]);

    /// <summary>The names over the columns of one block.</summary>
    public static HeadingNames Of(BlockSchema block) => Blocks.GetValue(
        block, static block => new HeadingNames(block.Columns, block.Columns.Select(column => column.Group).OfType<string>(), block.ColumnsTitle));

    /// <summary>The names over blocks that stand beside each other: the same columns again and again, under the titles of the blocks.</summary>
    public static HeadingNames OfBlocksBeside(TableSchema table) => Tables.GetValue(table, static table => new HeadingNames(
        table.Blocks[0].Columns, table.Lines.SelectMany(line => line.Groups.Add(line.Row)).SelectMany(row => row.Spellings.Insert(0, row.Label)), title: null));

    public HeadingName? Find(string key) => _names.TryGetValue(key, out HeadingName name) ? name : null;

    /// <summary>The longest name, as the form writes it, that stands at a place of a text without blanks.</summary>
    public string? WordAt(string text, int at) => Array.Find(_words, key => string.CompareOrdinal(text, at, key, 0, key.Length) == 0);

    /// <summary>The longest name, as the form writes it, that ends at a place of a text without blanks.</summary>
    public string? WordBefore(string text, int end) =>
        Array.Find(_words, key => key.Length <= end && string.CompareOrdinal(text, end - key.Length, key, 0, key.Length) == 0);

    /// <summary>Whether a name can begin so; most labels tell by this that they are none.</summary>
    public bool CanBegin(string key) => key.Length > 0 && _beginnings.Contains(key[0]);

    // 其他 stands in 法人或其他组织 too
    private bool IsPartOfAnother(string key) =>
        Columns.Concat(Groups).Any(other => other != key && other.IndexOf(key, StringComparison.Ordinal) >= 0);

    // a group goes before a column, and a name before another way to write one
    private void Add(string label, HeadingName name)
    {
        string key = LabelKey.Of(label);
        if (key.Length > 0 && !_names.ContainsKey(key))
        {
            _names.Add(key, name);
            _beginnings.Add(key[0]);
        }
    }
}

internal enum HeadingKind
{
    Other,
    Column,
    Group,
}

internal readonly record struct HeadingName(HeadingKind Kind, int Column, bool IsSpelling = false);
