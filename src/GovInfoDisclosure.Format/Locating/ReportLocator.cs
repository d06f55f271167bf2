using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Finds the parts and tables of one edition in a text.</summary>
internal sealed class ReportLocator
{
    private readonly SectionLocator _sections;
    private readonly TableLocator[] _tables;

    public ReportLocator(EditionSchema edition)
    {
        Edition = edition;
        _sections = new SectionLocator(edition);
        _tables = [.. edition.Tables.Select(table => new TableLocator(table))];
    }

    public EditionSchema Edition { get; }

    /// <summary>The headings of the parts; looked for first, since title and preamble stand before them whatever the edition.</summary>
    public FoundHeading?[] LocateHeadings(CompactText compact) => _sections.Locate(compact);

    public LocatedReport Locate(
        CompactText compact, FoundHeading?[] headings, ImmutableArray<SourceGrid> grids, SourceKind kind, WorkMeter work)
    {
        var starts = new int?[headings.Length];
        for (int i = 0; i < headings.Length; i++)
        {
            starts[i] = headings[i]?.Span.End;
        }

        for (int i = 0; i < headings.Length; i++)
        {
            if (headings[i] is null && Edition.Sections[i].Table is { } code)
            {
                int from = starts.Take(i).LastOrDefault(start => start is not null) ?? 0;
                int to = headings.Skip(i + 1).FirstOrDefault(heading => heading is not null)?.Span.Start ?? compact.Source.Length;
                starts[i] = TableAnchor.Find(compact, Edition.Table(code), from, to);
            }
        }

        // a form feed is the mark of text that was taken from a PDF; where lines are those of the page, labels are broken over them
        bool keepsColumns = kind == SourceKind.PdfText || compact.Source.IndexOf('\f') >= 0;
        bool lostLines = grids.IsEmpty && kind != SourceKind.PdfText && RepeatedLines.WereDropped(compact.Source);
        var sections = ImmutableArray.CreateBuilder<RawSection>(headings.Length);
        var tables = new TableReading?[Edition.Tables.Length];
        for (int i = 0; i < headings.Length; i++)
        {
            SourceSpan content = ContentOf(i, headings, starts, compact.Source);
            sections.Add(new RawSection(Edition.Sections[i], headings[i]?.Span, content));
            for (int table = 0; table < tables.Length; table++)
            {
                if (Edition.Tables[table].Code == Edition.Sections[i].Table && content.Length > 0)
                {
                    var region = new TableRegion(compact.Source, content, Within(grids, content, compact.Source.Length), keepsColumns, lostLines);
                    TableReading? reading = _tables[table].Locate(region, work);

                    // labels alone where the document breaks off are no blank table
                    tables[table] = reading is { HoldsText: false } && compact.IndexAt(reading.End) == compact.Text.Length ? null : reading;
                }
            }
        }

        int written = sections.Count(section => !compact.Source.AsSpan(section.Content.Start, section.Content.Length).IsWhiteSpace());
        return new LocatedReport(Edition, sections.MoveToImmutable(), headings, tables, lostLines, written);
    }

    // By row, not by table: a sheet holds the whole report in one, headings and all. A row in which another report begins is cut off by it.
    private static ImmutableArray<SourceGrid> Within(ImmutableArray<SourceGrid> grids, SourceSpan content, int end) =>
        grids.IsEmpty ? grids : [.. grids.Select(grid => grid with { Rows = grid.Rows.RemoveAll(row => row.IsEmpty || !content.Contains(row[0].Span.Start) || row.Any(cell => cell.Span.End > end)) })
            .Where(grid => !grid.Rows.IsEmpty)];

    // up to the next part that was found, whichever it is; a heading right behind this one leaves nothing between them
    private static SourceSpan ContentOf(int index, FoundHeading?[] headings, int?[] starts, string text)
    {
        int end = text.Length;
        if (starts[index] is not { } start)
        {
            return new SourceSpan(end, 0);
        }

        for (int i = 0; i < headings.Length; i++)
        {
            if (i != index && (headings[i]?.Span.Start ?? starts[i]) is { } other && (other > start || (other == start && (i > index || headings[i] is not null))))
            {
                end = Math.Min(end, BeforeMarks(text, other));
            }
        }

        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    // the marks of Markdown before a heading belong to it: in a table they would pass for a cell that cannot be read
    private static int BeforeMarks(string text, int heading)
    {
        int start = heading;
        while (start > 0 && text[start - 1] is '#' or '*' or ' ')
        {
            start--;
        }

        return start == 0 || text[start - 1] == '\n' ? start : heading;
    }
}

/// <summary>What was located of one edition.</summary>
internal sealed record LocatedReport(
    EditionSchema Edition, ImmutableArray<RawSection> Sections, FoundHeading?[] Headings, TableReading?[] Tables, bool LostLines, int Written)
{
    private const int LeastRows = 4;
    private const int LeastWholeRows = 3;
    private const int LeastWritten = 2; // behind a list of the headings alone stands the rest of its page

    /// <summary>Whether this is a report: it has its parts, or a table of which more is there than a word of the form beside a number.</summary>
    public bool IsReport => HasParts || Tables.Any(table => table is not null && IsTable(table) && (table.Found >= LeastRows || table.HoldsCertain));

    /// <summary>Whether a table was recognised.</summary>
    public bool HasTable => Tables.Any(table => table is not null && IsTable(table));

    /// <summary>Whether the parts of the report were recognised: all but one of the headings, by the words of the form, and text below some of them.</summary>
    public bool HasParts => Headings.Count(heading => heading is { IsVariant: false }) >= Headings.Length - 1 && Written >= LeastWritten;

    // some offices print the totals of table 3 alone
    private static bool IsTable(TableReading table) => table.IsTable || table.WholeRows >= LeastWholeRows;

    public RawReport ToRaw() => new(
        Edition,
        Sections,
        [.. Tables.Where(table => table is not null).Select(table => new RawTable(
            table!.Schema, table.Shape, [.. table.Lines.Where(line => line is not null).Select(line => line!.Row)], table.Unclaimed))]);
}
