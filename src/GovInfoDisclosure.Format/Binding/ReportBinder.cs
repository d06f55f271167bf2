using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Turns located cells into figures; whatever is not certain becomes an unreadable figure with a finding at its cell.</summary>
internal sealed class ReportBinder(NormalizedDocument document, LocatedReport located, DiagnosticSink sink)
{
    private const int LeastLabel = 4; // 规章, 其他 and 总计 stand in prose too

    private readonly ImmutableDictionary<string, SourceSpan>.Builder _parts = ImmutableDictionary.CreateBuilder<string, SourceSpan>(StringComparer.Ordinal);

    private readonly UnclaimedRows _unclaimed = new(document, located.Edition, sink);

    public BoundReport Bind(HeaderReading header)
    {
        EditionSchema edition = located.Edition;
        var tables = ImmutableArray.CreateBuilder<FigureTable>(edition.Tables.Length);
        var locations = new FigureLocation?[edition.Tables.Length][];
        for (int i = 0; i < edition.Tables.Length; i++)
        {
            locations[i] = new FigureLocation?[edition.Tables[i].Cells.Length];
            tables.Add(BindTable(edition.Tables[i], located.Tables[i], locations[i]));
        }

        if (located.LostLines)
        {
            sink.Add(new Diagnostic(ReadingDescriptors.LinesDropped));
        }

        var prose = new NarrativeReader(document, located, sink);
        Narratives narratives = prose.Read(header);
        foreach (RawSection section in located.Sections)
        {
            if ((section.Heading ?? (section.Content.Length > 0 ? new SourceSpan(section.Content.Start, 0) : null)) is { } heading)
            {
                _parts[NarrativeReader.AddressOf(section.Schema)] = document.ToSource(heading);
            }
        }

        return new BoundReport(new ReportFigures(edition, tables.MoveToImmutable()), narratives, new ReportLocations(edition, locations, _parts.ToImmutable(), prose.Prose));
    }

    private FigureTable BindTable(TableSchema table, TableReading? reading, FigureLocation?[] locations)
    {
        if (reading is null)
        {
            AddTableMissing(table);
            return FigureTable.Missing(table);
        }

        var figures = new Figure[table.Cells.Length];
        foreach (LineSchema line in table.Lines)
        {
            if (reading.Lines[line.Index] is { } found)
            {
                AddLabel(found);
                BindLine(found, figures, locations);
            }
            else if (line.IsAlternative ? IsGroupMissing(line, reading) : !TableReading.IsReplaced(line, reading.Lines) && !IsPartOfMissingGroup(line, table, reading))
            {
                Add(new Diagnostic(LocatingDescriptors.RowMissing, line.Row.Code.Pointer, new DiagnosticArgument("row", line.Row.Title)), null);
            }
        }

        if (RowOrder.Moved(reading.Lines) is { Length: > 0 } moved && table.Orientation != TableOrientation.SideBySide)
        {
            Add(
                new Diagnostic(LocatingDescriptors.RowMoved, "/" + table.Code.Key, new DiagnosticArgument("rows", string.Join("、", moved.Select(line => line.Line.Row.Title)))),
                document.ToSource(moved[0].Row.Label));
        }

        _unclaimed.Report(table, reading.Unclaimed);
        return FigureTable.Create(table, cell => figures[cell.Slot]);
    }

    // of a group that is missing altogether nothing tells whether it was printed as one row
    private static bool IsGroupMissing(LineSchema group, TableReading reading) =>
        reading.Lines[group.Index] is null && !reading.Lines.Any(line => line is not null && line.Line.Groups.Contains(group.Row));

    private static bool IsPartOfMissingGroup(LineSchema line, TableSchema table, TableReading reading) =>
        table.Lines.Any(group => group.IsAlternative && line.Groups.Contains(group.Row) && IsGroupMissing(group, reading));

    private void BindLine(LineReading found, Figure[] figures, FigureLocation?[] locations)
    {
        LineSchema line = found.Line;
        _parts[line.Row.Code.Pointer] = document.ToSource(found.Row.Label);
        for (int i = 0; i < line.Cells.Length; i++)
        {
            CellSchema cell = line.Cells[i];
            RawCell raw = found.Row.Cells[i];
            SourceSpan span = document.ToSource(raw.Span);
            locations[cell.Slot] = new FigureLocation(span, Compatibility.Texts.Of(document.Source.Original, span.Start, span.Length));
            figures[cell.Slot] = ReadCell(cell, raw, span);
        }

        if (found.Row.Cells.Any(cell => cell.Doubt == CellDoubt.SplitBySums))
        {
            AddSplit(found);
        }
    }

    private Figure ReadCell(CellSchema cell, RawCell raw, SourceSpan span)
    {
        if (raw.Doubt is CellDoubt.Count or CellDoubt.Glued)
        {
            DiagnosticDescriptor descriptor = raw.Doubt == CellDoubt.Count ? ReadingDescriptors.PositionUnknown : ReadingDescriptors.DigitsGlued;
            Add(
                new Diagnostic(
                    descriptor,
                    cell.Address,
                    new DiagnosticArgument("printed", raw.Text.Length == 0 ? "（没有数据）" : raw.Text),
                    new DiagnosticArgument("expected", cell.Line.Cells.Length)),
                span);
            return Figure.Unreadable(raw.Text);
        }

        FigureReading reading = FigureReader.Read(raw.Text.AsSpan(), cell.Column);
        if (reading.Figure.State == FigureState.Unreadable)
        {
            Add(new Diagnostic(ReadingDescriptors.NotAFigure, cell.Address, new DiagnosticArgument("printed", raw.Text)), span);
        }
        else if (reading.Notes != FigureNotes.None)
        {
            AddNote(cell, raw, span, reading);
        }

        return reading.Figure;
    }

    private void AddNote(CellSchema cell, RawCell raw, SourceSpan span, FigureReading reading)
    {
        DiagnosticDescriptor descriptor = (reading.Notes & FigureNotes.UnitConverted) != 0 ? ReadingDescriptors.UnitConverted
            : (reading.Notes & FigureNotes.Remark) != 0 ? ReadingDescriptors.Remark
            : ReadingDescriptors.NotPlain;
        string unit = cell.Column.Unit switch { Unit.TenThousandYuan => "万元", Unit.Yuan => "元", Unit.Item => "项", _ => "件" };
        Add(
            new Diagnostic(
                descriptor,
                cell.Address,
                new DiagnosticArgument("printed", raw.Text),
                new DiagnosticArgument("value", reading.Figure.Value),
                new DiagnosticArgument("unit", unit)),
            span);
    }

    private void AddSplit(LineReading found)
    {
        SourceSpan span = found.Row.Cells[0].Span.Union(found.Row.Cells[^1].Span);
        Add(
            new Diagnostic(
                ReadingDescriptors.SplitBySums,
                found.Line.Row.Code.Pointer,
                new DiagnosticArgument("printed", document.Text.Substring(span.Start, span.Length)),
                new DiagnosticArgument("figures", string.Join(" ", found.Row.Cells.Select(cell => cell.Text)))),
            document.ToSource(span));
    }

    private void AddLabel(LineReading found)
    {
        if (found.Match is LabelMatch.Exact or LabelMatch.Part)
        {
            return; // in flattened text the rest of a label stands elsewhere: no reproach
        }

        Add(
            new Diagnostic(
                found.Match == LabelMatch.Similar ? LocatingDescriptors.LabelDamaged : LocatingDescriptors.LabelVariant,
                found.Line.Row.Code.Pointer,
                new DiagnosticArgument("printed", TitleReader.Clean(found.Row.LabelText)),
                new DiagnosticArgument("label", found.Line.Row.Title)),
            document.ToSource(found.Row.Label));
    }

    // a report of prose alone is a known practice; one that has lost one table of three, or lines of its text, is not, nor are labels without figures
    private void AddTableMissing(TableSchema table)
    {
        RawSection? part = located.Sections.FirstOrDefault(section => section.Schema.Table == table.Code);
        if (part is null || (part.Heading is null && part.Content.Length == 0))
        {
            return; // the part is missing, and said to be
        }

        Add(
            new Diagnostic(LocatingDescriptors.TableMissing, "/" + table.Code.Key, new DiagnosticArgument("heading", table.Title))
            {
                Severity = located.HasTable || located.LostLines || HoldsLabels(part.Content, table) ? Severity.Error : Severity.Info,
            },
            document.ToSource(part.Heading ?? new SourceSpan(part.Content.Start, 0)));
    }

    private bool HoldsLabels(SourceSpan content, TableSchema table)
    {
        string text = LabelKey.Of(document.Text.AsSpan(content.Start, content.Length));
        return HoldsThird(table.Lines.Select(line => line.Row.Label)) || HoldsThird(table.Blocks.SelectMany(block => block.Columns).Select(column => column.Label));

        bool HoldsThird(IEnumerable<string> labels)
        {
            string[] keys = [.. labels.Select(LabelKey.Of).Distinct().Where(key => key.Length >= LeastLabel)];
            int found = keys.Count(key => text.IndexOf(key, StringComparison.Ordinal) >= 0);
            return found > 0 && found * 3 >= keys.Length;
        }
    }

    private void Add(Diagnostic diagnostic, SourceSpan? location) => sink.Add(location is null ? diagnostic : diagnostic with { Location = location });
}
