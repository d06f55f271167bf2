using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>One proposal, aligned with the form: what stands for each line, and how well it all fits.</summary>
internal sealed class TableReading
{
    private const int LeastShare = 3;

    public TableReading(TableSchema schema, string shape, LineReading?[] lines, ImmutableArray<RawRow> unclaimed)
    {
        Schema = schema;
        Shape = shape;
        Lines = lines;
        Unclaimed = unclaimed;
        foreach (LineReading? line in lines)
        {
            if (line is not null)
            {
                Found++;
                int certain = line.Row.Cells.Count(cell => cell.Doubt is CellDoubt.None or CellDoubt.SplitBySums);
                int printed = line.Row.Cells.Count(cell => cell.Text.Length > 0 && cell.Doubt is CellDoubt.None or CellDoubt.SplitBySums);
                HoldsCertain |= certain > 0;
                WholeRows += printed == line.Row.Cells.Length && line.Match <= LabelMatch.Misprint ? 1 : 0;
                Fit += (6 * printed) + (4 * certain) + line.Row.Cells.Length - (int)line.Match;
                IsPerfect &= certain == line.Row.Cells.Length && line.Match <= LabelMatch.Misprint && !line.Row.Cells.All(cell => cell.Text.Length == 0);
            }
        }

        IsPerfect &= schema.Lines.All(line => lines[line.Index] is not null || line.IsAlternative || IsReplaced(line, lines));
    }

    public TableSchema Schema { get; }

    public string Shape { get; }

    public LineReading?[] Lines { get; }

    public ImmutableArray<RawRow> Unclaimed { get; }

    /// <summary>How many lines of the form were found.</summary>
    public int Found { get; }

    /// <summary>Whether the table was recognised: a third of its lines or more.</summary>
    public bool IsTable => Found * LeastShare >= Lines.Length;

    /// <summary>Whether anything stands in its cells.</summary>
    public bool HoldsText => Lines.Any(line => line is not null && line.Row.Cells.Any(cell => cell.Text.Length > 0));

    /// <summary>Where the last of its labels and cells ends.</summary>
    public int End => Lines.Max(line => line is null ? 0 : Math.Max(line.Row.Label.End, line.Row.Cells.Max(cell => cell.Span.End)));

    /// <summary>How many lines have the label of the form and every figure.</summary>
    public int WholeRows { get; }

    /// <summary>Whether any of its cells is certain, be it blank.</summary>
    public bool HoldsCertain { get; }

    /// <summary>Whether it fits better; what sees figures, even if it cannot place them, fits better than what sees a blank form.</summary>
    public bool IsBetterThan(TableReading other) => HoldsText != other.HoldsText ? HoldsText : Fit > other.Fit;

    /// <summary>How well the proposal fits; proposals of one text are compared by it.</summary>
    public int Fit { get; }

    /// <summary>Whether nothing could fit better, so that no other shape need be tried.</summary>
    public bool IsPerfect { get; } = true;

    /// <summary>Whether a line is missing because its group was printed as one row.</summary>
    public static bool IsReplaced(LineSchema line, LineReading?[] lines)
    {
        foreach (LineReading? other in lines)
        {
            if (other is { Line.IsAlternative: true } && line.Groups.Contains(other.Line.Row))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What stands for one line of the form.</summary>
internal sealed record LineReading(LineSchema Line, RawRow Row, LabelMatch Match);
