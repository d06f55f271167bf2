using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Claims.Words;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>A claim with the part of the report that makes it.</summary>
internal readonly record struct ProseClaim(Claim Claim, string Address, string Quote, SourceSpan? Location);

/// <summary>Every claim of a report's prose, in order.</summary>
internal sealed record ProseClaims(ImmutableArray<ProseClaim> Claims, bool MentionsOpenRequests)
{
    /// <summary>Null when the prose claims nothing.</summary>
    public static ProseClaims? Read(RuleContext context)
    {
        List<ProseClaim>? told = null;
        bool mentionsOpen = false;
        bool isArea = ReportScope.IsArea(context);
        Narratives prose = context.Report.Narratives;
        Read("/narratives/preamble", prose.Preamble, false, isArea, context, ref told, ref mentionsOpen);
        Read("/narratives/overview", prose.Overview, false, isArea, context, ref told, ref mentionsOpen);
        Read("/narratives/issuesAndImprovements", prose.IssuesAndImprovements, true, isArea, context, ref told, ref mentionsOpen);
        Read("/narratives/otherMatters", prose.OtherMatters, false, isArea, context, ref told, ref mentionsOpen);
        return told is null ? null : new ProseClaims([.. told], mentionsOpen);
    }

    private static void Read(
        string address, string? text, bool needsYear, bool isArea, RuleContext context, ref List<ProseClaim>? told, ref bool mentionsOpen)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var claims = new List<Claim>();
        var reader = new ClaimReader(text!, isArea, context.Report.Header.Year, needsYear, claims);
        reader.Read();
        mentionsOpen |= reader.MentionsOpenRequests;
        foreach (Claim claim in claims)
        {
            (told ??= []).Add(new ProseClaim(claim, address, QuoteOf(text!, claim.Quote), context.Parsed?.Locations.FindProse(address, claim.Number)));
        }
    }

    // the words without the line ends of the page
    private static string QuoteOf(string text, SourceSpan span) =>
        string.Concat(text.Substring(span.Start, span.Length).Where(c => !char.IsWhiteSpace(c)));
}
