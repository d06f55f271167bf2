using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads the list of one figure per row that <see cref="FigureRecord"/> writes; the codes say which figure is whose, whatever the order of rows and columns.</summary>
internal sealed class FigureListReader
{
    private const int MostPrinted = 8; // of the figures of rows that disagree

    private readonly NormalizedDocument _document;
    private readonly int[] _columns;
    private readonly DiagnosticSink _sink = new();
    private readonly EditionSchema _edition;
    private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Figure>> _disagreeing = new(StringComparer.Ordinal);
    private readonly FigureLocation?[][] _locations;

    private FigureListReader(NormalizedDocument document, int[] columns, EditionSchema edition)
    {
        _document = document;
        _columns = columns;
        _edition = edition;
        _locations = [.. edition.Tables.Select(table => new FigureLocation?[table.Cells.Length])];
    }

    /// <summary>The table of a document that is such a list.</summary>
    public static SourceGrid? Find(NormalizedDocument document) => document.Grids.FirstOrDefault(grid => ColumnsOf(document.Text, grid) is not null);

    /// <summary>The report in a list; null when it says no known edition.</summary>
    public static ParseResult? Read(NormalizedDocument document, SourceGrid list, ReportCatalog catalog)
    {
        int[] columns = ColumnsOf(document.Text, list)!;
        string code = list.Rows.Length < 2 ? "" : TextOf(document.Text, list.Rows[1], columns[0]);
        EditionSchema? edition = catalog.Editions.FirstOrDefault(edition => edition.Code == code);
        return edition is null ? null : new FigureListReader(document, columns, edition).Read(list, catalog);
    }

    private ParseResult Read(SourceGrid list, ReportCatalog catalog)
    {
        ImmutableArray<SourceGridCell> first = list.Rows[1];
        string owner = OwnerOf(first);
        for (int i = 1; i < list.Rows.Length; i++)
        {
            if (OwnerOf(list.Rows[i]) != owner)
            {
                _sink.Add(new Diagnostic(LocatingDescriptors.MoreThanOneReport) { Location = PlaceOf(list.Rows[i], 6) });
                break;
            }

            ReadRow(list.Rows[i]);
        }

        var figures = new ReportFigures(_edition, [.. _edition.Tables.Select(table =>
            FigureTable.Create(table, cell => _figures.TryGetValue(cell.Address, out Figure figure) ? figure : default))]);
        var header = new ReportHeader(YearOf(Field(first, 1)), Field(first, 2) is { Length: > 0 } agency ? agency : null);
        return new ParseResult(
            _document.Source,
            ParseStatus.Report,
            catalog.Create(header, Narratives.Empty, figures),
            RawReport.Empty with { Edition = _edition },
            new ReportLocations(_edition, _locations, ImmutableDictionary<string, SourceSpan>.Empty),
            [.. _document.Source.Diagnostics, .. _document.Diagnostics, .. _sink.ToImmutable()]);
    }

    private void ReadRow(ImmutableArray<SourceGridCell> row)
    {
        string address = Field(row, 6);
        if (address.Length == 0)
        {
            return;
        }

        if (!_edition.TryFindCell(address, out CellSchema? cell))
        {
            _sink.Add(new Diagnostic(LocatingDescriptors.RowUnknown, null, new DiagnosticArgument("row", address), new DiagnosticArgument("figures", Field(row, 7)))
            {
                Location = PlaceOf(row, 6),
            });
            return;
        }

        int place = Field(row, 7).Length > 0 ? 7 : 8;
        Figure figure = ReadFigure(row, cell);
        if (_figures.TryGetValue(address, out Figure other) && other != figure)
        {
            if (!_disagreeing.TryGetValue(address, out List<Figure>? printed))
            {
                _disagreeing.Add(address, printed = [other]);
            }

            // of many rows the first that disagree are told: that the figure is in doubt is said then
            if (printed.Count == MostPrinted || printed.Contains(figure))
            {
                return;
            }

            printed.Add(figure);
            figure = Figure.Unreadable(string.Join(" ", printed));
        }
        else if (figure.State != FigureState.Unreadable || Field(row, 9) == FigureRecord.States[(int)FigureState.Unreadable])
        {
            Keep(cell, figure, row, place);
            return;
        }

        _sink.Add(new Diagnostic(ReadingDescriptors.NotAFigure, address, new DiagnosticArgument("printed", figure.Mark!)) { Location = PlaceOf(row, place) });
        Keep(cell, figure, row, place);
    }

    // a number where the state says that there is none, or none where it says that there is, is no figure
    private Figure ReadFigure(ImmutableArray<SourceGridCell> row, CellSchema cell)
    {
        (string value, string printed) = (Field(row, 7), Field(row, 8));
        int state = FigureRecord.States.IndexOf(Field(row, 9));
        if (value.Length > 0)
        {
            FigureReading reading = FigureReader.Read(value.AsSpan(), cell.Column);
            return state == (int)FigureState.Reported && reading is { Figure.IsReported: true, Notes: FigureNotes.None } ? reading.Figure : Figure.Unreadable(value);
        }

        return (FigureState)state switch
        {
            FigureState.Blank when printed.Length == 0 => Figure.Blank,
            FigureState.Dash => Figure.Dash(printed),
            _ => Figure.Unreadable(printed),
        };
    }

    private void Keep(CellSchema cell, Figure figure, ImmutableArray<SourceGridCell> row, int field)
    {
        _figures[cell.Address] = figure;
        SourceSpan? place = PlaceOf(row, field);
        for (int i = 0; place is { } span && i < _edition.Tables.Length; i++)
        {
            if (_edition.Tables[i].Code == cell.Line.Table)
            {
                _locations[i][cell.Slot] = new FigureLocation(span, _document.Source.Original.Substring(span.Start, span.Length));
            }
        }
    }

    private string OwnerOf(ImmutableArray<SourceGridCell> row) => string.Join("\n", Field(row, 0), Field(row, 1), Field(row, 2));

    private string Field(ImmutableArray<SourceGridCell> row, int field)
    {
        string text = TextOf(_document.Text, row, _columns[field]);
        return text.StartsWith(FigureRecord.Apostrophe, StringComparison.Ordinal) && FigureRecord.LooksLikeFormula(text.Substring(1)) ? text.Substring(1) : text;
    }

    private SourceSpan? PlaceOf(ImmutableArray<SourceGridCell> row, int field)
    {
        foreach (SourceGridCell cell in row)
        {
            if (cell.Column == _columns[field])
            {
                return _document.ToSource(cell.Span);
            }
        }

        return null;
    }

    private static string TextOf(string text, ImmutableArray<SourceGridCell> row, int column)
    {
        foreach (SourceGridCell cell in row)
        {
            if (cell.Column == column)
            {
                return text.Substring(cell.Span.Start, cell.Span.Length).Trim();
            }
        }

        return "";
    }

    // the columns of what is read, by their names in the first row
    private static int[]? ColumnsOf(string text, SourceGrid grid)
    {
        if (grid.Rows.IsEmpty)
        {
            return null;
        }

        var columns = new int[FigureRecord.Names.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = -1;
            foreach (SourceGridCell cell in grid.Rows[0])
            {
                if (cell.Span.Length == FigureRecord.Names[i].Length && string.CompareOrdinal(text, cell.Span.Start, FigureRecord.Names[i], 0, cell.Span.Length) == 0)
                {
                    columns[i] = cell.Column;
                }
            }

            if (columns[i] < 0)
            {
                return null;
            }
        }

        return columns;
    }

    private static int? YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
