using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Finds where a second report begins in the same file, such as last year's or the government's beside the office's: they are never mixed.</summary>
internal static class ReportBoundary
{
    /// <summary>The offset where another report begins; null when there is one report at most.</summary>
    public static int? Find(CompactText compact, EditionSchema edition)
    {
        TableSchema? table = edition.Tables.FirstOrDefault(table => table.Orientation == TableOrientation.Matrix);
        if (table is null)
        {
            return null;
        }

        string first = LabelKey.Of(table.Lines[0].Row.Label);
        int one = compact.Text.IndexOf(first, StringComparison.Ordinal);
        int two = one < 0 ? -1 : compact.Text.IndexOf(first, one + first.Length, StringComparison.Ordinal);
        if (two < 0)
        {
            return null;
        }

        SourceSpan between = SourceSpan.FromBounds(compact.OffsetOf(one), compact.OffsetOf(two));
        return LastTitle(compact.Source, between) ?? FirstPart(compact, edition, one, two);
    }

    private static int? LastTitle(string text, SourceSpan between)
    {
        int? found = null;
        int before = between.Start;
        var lines = new LineReader(text, between);
        while (lines.Read())
        {
            if (lines.Line.Length < 80 && TitleReader.EndingOf(lines.Line, out int ending) >= 0 && lines.Line.IndexOfAny('《', '，', '。') < 0)
            {
                // a title of two lines has the body in the line before
                bool whole = TitleReader.TakeApart(lines.Line.Slice(0, ending).ToString()).Agency is not null;
                found = whole ? lines.Start : before;
            }

            before = lines.IsBlank ? before : lines.Start;
        }

        return found;
    }

    private static int? FirstPart(CompactText compact, EditionSchema edition, int one, int two)
    {
        string heading = edition.Sections[0].Numeral + LabelKey.Of(edition.Sections[0].Heading);
        int at = compact.Text.LastIndexOf(heading, two, two - one, StringComparison.Ordinal);
        return at < 0 ? null : compact.OffsetOf(at);
    }
}
