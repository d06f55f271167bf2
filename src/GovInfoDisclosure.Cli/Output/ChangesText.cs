using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Json.Results;
using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What the normaliser changed, for people: a line per place of the source.</summary>
internal static class ChangesText
{
    public static string Of(NormalizedDocument document)
    {
        var output = new StringBuilder();
        foreach (NormalizationChange change in document.Changes)
        {
            (int line, int column) = document.Source.Lines.Locate(document.Source.Map.ToSource(change.Span).Start);
            string text = FormattableString.Invariant(
                $"{line}:{column} {ChangesJsonWriter.NameOf(change.Kind)} {Visible(change.Before)} → {Visible(change.After)}");
            output.Append(text.TrimEnd(' ')).Append('\n');
        }

        return output.ToString();
    }

    // blanks and controls alone would show as nothing, so they are named
    private static string Visible(string text) => text.EnumerateRunes().Any(IsSeen)
        ? DisplayWidth.Printable(text)
        : string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}"));

    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);
}
