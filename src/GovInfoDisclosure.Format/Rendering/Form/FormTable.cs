using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Rendering.Layout;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Form;

/// <summary>“填好的表”: a table of the form with its figures.</summary>
public sealed class FormTable
{
    private readonly FormWriter _writer;

    internal FormTable(FigureTable figures, string title, FormWriter writer)
    {
        Figures = figures;
        Title = title;
        Layout = TableLayout.Of(figures);
        _writer = writer;
    }

    /// <summary>“数据表”.</summary>
    public FigureTable Figures { get; }

    /// <summary>“标题”: other words than the heading of the part, so that nobody, reading back, takes one for the other.</summary>
    public string Title { get; }

    /// <summary>“版面”.</summary>
    public TableLayout Layout { get; }

    /// <summary>“格内文字”: what is printed in a cell: a label, a number, a mark or nothing.</summary>
    /// <exception cref="ArgumentNullException">The cell is null.</exception>
    public string TextOf(LayoutCell cell) => Guard.NotNull(cell, nameof(cell)).Cell is { } figure ? Print(figure) : _writer.Write(cell.Label);

    private string Print(CellSchema cell)
    {
        Figure figure = Figures[cell];
        return figure.State switch
        {
            FigureState.Reported => FigureText.Number(figure.Value),
            FigureState.Dash => SafeText.Line(_writer.Write(figure.Mark!)),
            FigureState.Unreadable => SafeText.Line(FigureReader.PrintUnreadable(figure.Mark!, cell.Column)),
            _ => "",
        };
    }
}
