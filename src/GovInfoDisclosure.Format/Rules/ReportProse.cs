using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>The prose of a report by its JSON Pointers.</summary>
internal static class ReportProse
{
    public const string Preamble = Prefix + "preamble";
    public const string Overview = Prefix + "overview";
    public const string Issues = Prefix + "issuesAndImprovements";
    public const string OtherMatters = Prefix + "otherMatters";

    private const string Prefix = "/narratives/";

    /// <summary>The parts that the form numbers, in the order of the report.</summary>
    public static readonly string[] Numbered = [Overview, Issues, OtherMatters];

    /// <summary>All prose in the order of the report.</summary>
    public static readonly string[] Parts = [Preamble, .. Numbered];

    public static string? TextAt(AnnualReport report, string part) => part switch
    {
        Preamble => report.Narratives.Preamble,
        Overview => report.Narratives.Overview,
        Issues => report.Narratives.IssuesAndImprovements,
        OtherMatters => report.Narratives.OtherMatters,
        _ => null,
    };

    /// <summary>The part of an edition's form that a pointer names; null for the preamble.</summary>
    public static SectionSchema? SectionAt(EditionSchema edition, string part)
    {
        foreach (SectionSchema section in edition.Sections)
        {
            if (part.Length == Prefix.Length + section.Key.Length && part.EndsWith(section.Key, StringComparison.Ordinal))
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The heading of a part with its numeral, as the form prints it.</summary>
    public static string HeadingAt(EditionSchema edition, string part) =>
        SectionAt(edition, part) is { } section ? $"{section.Numeral}、{section.Heading}" : "引言";

    /// <summary>Where a range of a part stands in the source; null when the part was not read from one.</summary>
    public static SourceSpan? Locate(RuleContext context, string part, int start, int length) =>
        context.Parsed?.Locations.FindProse(part, new SourceSpan(start, length));

    /// <summary>Whether any prose was read or given: of a report of figures alone nothing can be said about its text.</summary>
    public static bool IsThere(Narratives narratives) =>
        narratives.Preamble is not null || narratives.Overview is not null || narratives.IssuesAndImprovements is not null || narratives.OtherMatters is not null;

    /// <summary>Whether any part mentions a word.</summary>
    public static bool Mentions(AnnualReport report, string word)
    {
        foreach (string part in Parts)
        {
            if (TextAt(report, part) is { } text && text.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
