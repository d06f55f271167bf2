using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Finds where a second report begins in the same file, such as last year's or the government's beside the office's: they are never mixed.</summary>
internal static class ReportBoundary
{
    private const int LeastRows = 3;
    private const int LeastLabel = 8;
    private const int LeastOtherLabel = 6;
    private const int LongestTitle = 80;

    /// <summary>The offset where another report begins; null when there is one report at most.</summary>
    public static int? Find(CompactText compact, IReadOnlyList<EditionSchema> editions)
    {
        EditionSchema edition = editions[editions.Count - 1];
        TableSchema? table = edition.Tables.FirstOrDefault(table => table.Orientation == TableOrientation.Matrix);
        if (table is null)
        {
            return null;
        }

        (int One, int Two)[] twice = [.. table.Lines.Select(line => Twice(compact, LabelKey.Of(line.Row.Label), 0)).Where(places => places.Two >= 0)];
        if (twice.Length == 0)
        {
            return null;
        }

        // a row may stand twice in one report: the places of two reports are further apart
        (int one, int two) = twice.OrderByDescending(places => places.Two - places.One).First();
        SourceSpan between = SourceSpan.FromBounds(compact.OffsetOf(one), compact.OffsetOf(two));
        int? start = LastTitle(compact.Source, between) ?? PartBetween(compact, edition.Sections[0], one, two);
        return start is not null || twice.Length < LeastRows ? start
            : edition.Sections.TakeWhile(section => section.Table != table.Code).Select(section => PartBetween(compact, section, one, two)).FirstOrDefault(at => at is not null)
                ?? SecondFirstTable(compact, editions, table.Code, one, two);
    }

    // where a long label stands first, and where it stands again
    private static (int One, int Two) Twice(CompactText compact, string label, int from)
    {
        int one = label.Length < LeastLabel ? -1 : compact.Text.IndexOf(label, from, StringComparison.Ordinal);
        return (one, one < 0 ? -1 : compact.Text.IndexOf(label, one + label.Length, StringComparison.Ordinal));
    }

    // title and headings of the second report may be damaged; that another table stands again between the two still tells
    private static int? SecondFirstTable(CompactText compact, IReadOnlyList<EditionSchema> editions, TableCode code, int one, int two)
    {
        int[] before = [.. editions.SelectMany(edition => edition.Tables.TakeWhile(table => table.Code != code))
            .SelectMany(table => table.Lines.Select(line => line.Row.Label).Concat(table.Blocks.Select(block => block.Title ?? "")))
            .Select(LabelKey.Of).Distinct().Where(label => label.Length >= LeastOtherLabel).Select(label => Again(compact, label, one, two)).Where(at => at >= 0)];
        return before.Length < 2 ? null : compact.OffsetOf(before.Min());
    }

    private static int Again(CompactText compact, string label, int one, int two)
    {
        int first = compact.Text.IndexOf(label, StringComparison.Ordinal);
        return first < 0 || first > one ? -1 : compact.Text.IndexOf(label, one, two - one, StringComparison.Ordinal);
    }

    private static int? LastTitle(string text, SourceSpan between)
    {
        int? found = null;
        int before = between.Start;
        var lines = new LineReader(text, between);
        while (lines.Read())
        {
            if (lines.Line.Length < LongestTitle && lines.Line.IndexOfAny('《', '，', '。') < 0)
            {
                if (TitleReader.EndingOf(lines.Line, out int ending) >= 0)
                {
                    // a title of two lines has the body in the line before
                    bool whole = TitleReader.TakeApart(lines.Line.Slice(0, ending).ToString()).Agency is not null;
                    found = whole ? lines.Start : before;
                }
                else if (TitleReader.IsDamagedTitle(lines.Line.ToString()))
                {
                    found = lines.Start;
                }
            }

            before = lines.IsBlank ? before : lines.Start;
        }

        return found;
    }

    private static int? PartBetween(CompactText compact, SectionSchema part, int one, int two)
    {
        int at = compact.Text.LastIndexOf(part.Numeral + LabelKey.Of(part.Heading), two, two - one, StringComparison.Ordinal);
        return at < 0 ? null : compact.OffsetOf(at);
    }
}
