using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Says what no line of the form claimed: rows that the form does not have, rows that stand twice, and a table that stands twice.</summary>
internal sealed class UnclaimedRows(NormalizedDocument document, EditionSchema edition, DiagnosticSink sink)
{
    /// <summary>So many rows of one table that stand again are the table again.</summary>
    private const int RowsOfTable = 5;

    private const int MaxLabel = 60;

    private readonly Lazy<ILookup<string, (Enumerator Number, TableSchema Table)>> _labels = new(() => edition.Tables
        .SelectMany(table => table.Lines.Select(line => (line.Row, Table: table)))
        .ToLookup(line => LabelKey.Of(line.Row.Label), line => (Enumerator.Read(line.Row.Title.AsSpan(), out _), line.Table), StringComparer.Ordinal));

    public void Report(TableSchema table, ImmutableArray<RawRow> unclaimed)
    {
        RawRow[] rows = [.. unclaimed.Where(row => IsRow(table, row))];
        if (rows.Length == 0)
        {
            return;
        }

        ILookup<TableSchema?, RawRow> byTable = rows.ToLookup(TableOf);
        foreach (IGrouping<TableSchema?, RawRow> known in byTable)
        {
            if (known.Key is not null && known.Count() >= RowsOfTable)
            {
                Add(
                    new Diagnostic(
                        LocatingDescriptors.TableRepeated,
                        "/" + known.Key.Code.Key,
                        new DiagnosticArgument("table", known.Key.Title),
                        new DiagnosticArgument("count", known.Count())),
                    known.First());
                continue;
            }

            foreach (RawRow row in known)
            {
                Add(
                    new Diagnostic(
                        known.Key is null ? LocatingDescriptors.RowUnknown : LocatingDescriptors.RowRepeated,
                        "/" + table.Code.Key,
                        new DiagnosticArgument("row", TitleReader.Clean(row.LabelText)),
                        new DiagnosticArgument("figures", string.Join(" ", FiguresOf(table, row)))),
                    row);
            }
        }
    }

    private static bool IsRow(TableSchema table, RawRow row) =>
        LabelKey.HasIdeograph(row.LabelText.AsSpan()) && row.LabelText.Length <= MaxLabel && FiguresOf(table, row).Count() * 2 >= table.Blocks[0].Columns.Length;

    private static IEnumerable<string> FiguresOf(TableSchema table, RawRow row) => row.Cells
        .Where(cell => FigureReader.Read(cell.Text.AsSpan(), table.Blocks[0].Columns[0]).Figure.IsReported)
        .Select(cell => cell.Text);

    /// <summary>The table of the form that has a row with this label and number; null when none has.</summary>
    private TableSchema? TableOf(RawRow row)
    {
        Enumerator number = Enumerator.Read(row.LabelText.AsSpan(), out _);
        return _labels.Value[LabelKey.Of(row.LabelText)].FirstOrDefault(label => label.Number == number).Table;
    }

    private void Add(Diagnostic diagnostic, RawRow row) => sink.Add(diagnostic with { Location = document.ToSource(row.Label) });
}
