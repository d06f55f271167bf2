using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“视图”: names for the rows of a table or of one of its groups; equal when the rows that it covers are.</summary>
public abstract class FigureView : IEquatable<FigureView>
{
    private readonly RowCode? _group;

    private protected FigureView(FigureTable figures, RowCode? group = null)
    {
        Figures = figures;
        _group = group;
    }

    /// <summary>“数据表”: the table seen.</summary>
    public FigureTable Figures { get; }

    /// <inheritdoc/>
    public bool Equals(FigureView? other)
    {
        if (other is null || GetType() != other.GetType() || _group != other._group || !ReferenceEquals(Figures.Schema, other.Figures.Schema))
        {
            return false;
        }

        foreach (LineSchema line in Figures.Schema.Lines)
        {
            if (Covers(line) && new FigureRow(Figures, line.Row.Code) != new FigureRow(other.Figures, line.Row.Code))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureView);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (LineSchema line in Figures.Schema.Lines)
        {
            hash = Covers(line) ? Guard.Combine(hash, new FigureRow(Figures, line.Row.Code).GetHashCode()) : hash;
        }

        return hash;
    }

    private protected FigureRow Row(RowCode code) => new(Figures, code);

    private bool Covers(LineSchema line) => _group is not { } group || line.Row.Code == group || line.Groups.Any(row => row.Code == group);
}
