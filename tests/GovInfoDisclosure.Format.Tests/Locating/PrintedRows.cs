using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating;

namespace GovInfoDisclosure.Format.Tests.Locating;

/// <summary>Rows as a decoder proposes them, each written as “label|label: cell, cell, , cell”; “~” before labels is a cell that a span covers.</summary>
internal sealed class PrintedRows
{
    private PrintedRows(string text, List<ProposedRow> rows, bool showsBlanks) => (Text, Table) = (text, new ProposedTable("test", rows, showsBlanks));

    public string Text { get; }

    public ProposedTable Table { get; }

    public static PrintedRows Of(bool showsBlanks, params string[] rows)
    {
        string text = string.Join('\n', rows);
        var proposed = new List<ProposedRow>();
        int at = 0;
        foreach (string row in rows)
        {
            int colon = row.IndexOf(':', StringComparison.Ordinal);
            int end = colon < 0 ? row.Length : colon;
            ProposedRow next = new();
            foreach ((int start, int length) in Parts(row, 0, end, '|'))
            {
                if (row.Substring(start, length) == "~")
                {
                    next.AddTail(new TextCell(at + start, 0, CellKind.Blank));
                    next.CoverTail();
                }
                else if (length > 0)
                {
                    next.Labels.Add(TextCell.Between(text, at + start, at + start + length) with { Kind = CellKind.Label });
                }
            }

            foreach ((int start, int length) in colon < 0 ? [] : Parts(row, colon + 1, row.Length, ','))
            {
                next.AddTail(TextCell.Between(text, at + start, at + start + length));
            }

            proposed.Add(next);
            at += row.Length + 1;
        }

        return new PrintedRows(text, proposed, showsBlanks);
    }

    /// <summary>Cells in one line: “_” is a blank, and “?” stands before what is in doubt.</summary>
    public static string Show(ImmutableArray<RawCell> cells) =>
        string.Join(' ', cells.Select(cell => (cell.Doubt == CellDoubt.None ? "" : "?") + (cell.Text.Length == 0 ? "_" : cell.Text)));

    private static IEnumerable<(int Start, int Length)> Parts(string row, int start, int end, char separator)
    {
        while (true)
        {
            int next = row.IndexOf(separator, start, end - start);
            yield return (start, (next < 0 ? end : next) - start);
            if (next < 0)
            {
                yield break;
            }

            start = next + 1;
        }
    }
}
