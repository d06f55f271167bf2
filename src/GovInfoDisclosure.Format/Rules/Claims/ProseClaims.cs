using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>A claim with the part of the report that makes it.</summary>
internal sealed record ProseClaim(Claim Claim, string Address, string Text, ReportLocations? Locations)
{
    /// <summary>The words that make the claim, without the line ends of the page.</summary>
    public string Quote => QuoteTo(Claim.Quote.End);

    /// <summary>Where its number stands in the source.</summary>
    public SourceSpan? Location => Locations?.FindProse(Address, Claim.Number);

    /// <summary>The words from the claim to a later place.</summary>
    public string QuoteTo(int end) =>
        string.Concat(Text.Substring(Claim.Quote.Start, end - Claim.Quote.Start).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Whether two claims stand in one sentence.</summary>
    public bool IsBeside(ProseClaim other) => Address == other.Address && Claim.Sentence == other.Claim.Sentence;
}

/// <summary>Every claim of a report's prose, in order.</summary>
internal sealed class ProseClaims(ImmutableArray<ProseClaim> claims, bool mentionsOpenRequests)
{
    private const int MostInSentence = 200; // a list without end adds up to nothing

    private ILookup<(string Address, int Sentence), ProseClaim>? _sentences;

    public ImmutableArray<ProseClaim> Claims { get; } = claims;

    /// <summary>The claims of the sentence that makes a claim; none where it makes too many to be about one thing.</summary>
    public IEnumerable<ProseClaim> SentenceOf(ProseClaim told)
    {
        _sentences ??= Claims.ToLookup(claim => (claim.Address, claim.Claim.Sentence));
        IEnumerable<ProseClaim> sentence = _sentences[(told.Address, told.Claim.Sentence)];
        return sentence.Count() <= MostInSentence ? sentence : [];
    }

    /// <summary>Whether a claim is to be held against this year's tables; 均已办结 is not where the prose tells of open requests.</summary>
    public bool IsAboutThisYear(ProseClaim told) =>
        told.Claim.OtherYear is null && !(mentionsOpenRequests && told.Claim.Statement == Statements.AllFinished);

    /// <summary>Null when the prose claims nothing.</summary>
    public static ProseClaims? Read(RuleContext context)
    {
        List<ProseClaim>? told = null;
        bool mentionsOpen = false;
        foreach (string part in ReportProse.Parts)
        {
            Read(part, ReportProse.TextAt(context.Report, part), needsYear: part == ReportProse.Issues, context, ref told, ref mentionsOpen);
        }

        if (context.Parsed is { } parsed)
        {
            foreach (TableSchema table in context.Edition.Tables)
            {
                string address = "/" + table.Code.Key;
                Read(address, parsed.Locations.ProseOf(address), needsYear: false, context, ref told, ref mentionsOpen);
            }
        }

        return told is null ? null : new ProseClaims([.. told], mentionsOpen);
    }

    private static void Read(string address, string? text, bool needsYear, RuleContext context, ref List<ProseClaim>? told, ref bool mentionsOpen)
    {
        if (text is null || text.Length == 0)
        {
            return;
        }

        var claims = new List<Claim>();
        var reader = new ClaimReader(text, ReportScope.Of(context), context.Report.Header.Year, needsYear, claims);
        reader.Read(context.Token);
        mentionsOpen |= reader.MentionsOpenRequests;
        foreach (Claim claim in claims)
        {
            (told ??= []).Add(new ProseClaim(claim, address, text, context.Parsed?.Locations));
        }
    }
}
