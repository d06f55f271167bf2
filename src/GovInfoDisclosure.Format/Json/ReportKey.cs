using System.Runtime.CompilerServices;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Json;

/// <summary>The keys under which an edition's figures stand, as a tree made from the addresses of its cells: a key is a cell or an object.</summary>
internal sealed class ReportKey
{
    private static readonly ConditionalWeakTable<EditionSchema, ReportKey> Trees = new();

    private readonly List<ReportKey> _children = [];

    private ReportKey(string name, string title, CellSchema? cell = null)
    {
        Name = name;
        Title = title;
        Cell = cell;
    }

    public string Name { get; }

    /// <summary>The label of the form.</summary>
    public string Title { get; }

    /// <summary>The cell that stands under the key; null when it is an object.</summary>
    public CellSchema? Cell { get; }

    public IReadOnlyList<ReportKey> Children => _children;

    /// <summary>Whether the object holds figures of its own or those of sub-rows, never both: a group that may be printed as one row.</summary>
    public bool IsEitherOr { get; private set; }

    /// <summary>The object that holds the edition's tables.</summary>
    public static ReportKey Root(EditionSchema edition) => Trees.GetValue(edition, Build);

    public ReportKey? Find(string name) => _children.Find(child => child.Name == name);

    public bool IsPresent(ReportFigures figures) =>
        Cell is null ? _children.Exists(child => child.IsPresent(figures)) : figures[Cell].State != FigureState.Missing;

    /// <summary>Whether the object would hold figures of its own beside those of sub-rows.</summary>
    public bool HoldsBoth(ReportFigures figures) =>
        IsEitherOr
        && _children.Exists(child => child.Cell is not null && child.IsPresent(figures))
        && _children.Exists(child => child.Cell is null && child.IsPresent(figures));

    private static ReportKey Build(EditionSchema edition)
    {
        var root = new ReportKey("", "");
        foreach (TableSchema table in edition.Tables)
        {
            ReportKey tableKey = root.Add(new ReportKey(table.Code.Key, table.Title));
            foreach (LineSchema line in table.Lines)
            {
                ReportKey row = tableKey;
                string[] names = line.Row.Code.Pointer.Split('/');
                string pointer = "/" + names[1];
                foreach (string name in names.Skip(2))
                {
                    pointer += "/" + name;
                    row = row.Find(name) ?? row.Add(new ReportKey(name, TitleAt(line, pointer) ?? name));
                }

                foreach (CellSchema cell in line.Cells)
                {
                    row.Add(new ReportKey(cell.Column.Code.Key, cell.Column.Label, cell));
                }
            }
        }

        return root;
    }

    private static string? TitleAt(LineSchema line, string pointer) =>
        line.Row.Code.Pointer == pointer ? line.Row.Title : line.Groups.FirstOrDefault(group => group.Code.Pointer == pointer)?.Title;

    private ReportKey Add(ReportKey child)
    {
        if (Cell is not null || Find(child.Name) is not null)
        {
            throw new InvalidOperationException($"The key {child.Name} would stand for two things.");
        }

        IsEitherOr |= _children.Exists(other => other.Cell is null != child.Cell is null);
        _children.Add(child);
        return child;
    }
}
