using System.Globalization;
using System.Reflection;
using GovInfoDisclosure.Format.Rules.Claims;
using GovInfoDisclosure.Format.Tests.Support;
using Kinds = GovInfoDisclosure.Format.Rules.Claims.Statements;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

/// <summary>What is understood of each sentence: a sentence that gives no finding may have been read rightly, wrongly or not at all.</summary>
public sealed class ClaimReadingTests
{
    private static readonly Dictionary<Statement, string> Names = typeof(Kinds).GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Where(property => property.PropertyType == typeof(Statement))
        .ToDictionary(property => (Statement)property.GetValue(null)!, property => property.Name);

    [Theory]
    [InlineData("quiet")]
    [InlineData("found")]
    [InlineData("read")]
    public void Each_sentence_is_understood_as_approved(string file) => Approved.Matches(
        $"claims-{file}.txt",
        string.Concat(ClaimRuleTests.Lines(file + ".txt").Select(line => $"{line[0]} | {line[^1]}\n{Understood(line[0], line[^1])}\n")));

    [Theory]
    [InlineData("")]
    [InlineData("一是收到政府信息公开申请9件，均已办结，办结率100%，未收到行政复议。")]
    public void Part_five_says_nothing_of_the_year_unless_it_names_it(string text)
    {
        Assert.Empty(Read(text, default, 2023, needsYear: true));
        Assert.Equal(text.Length > 0, Read("2023年" + text, default, 2023, needsYear: true).Count > 0);
    }

    [Theory]
    [InlineData("未{0}收到政府信息公开申请。", 21)]
    [InlineData("收到政府信息公开申请，都{0}办结。", 22)]
    public void No_phrase_has_more_than_24_words(string text, int between)
    {
        Assert.Single(Read(text.Replace("{0}", new string('已', between)), default, 2023, needsYear: false));
        Assert.Empty(Read(text.Replace("{0}", new string('已', between + 1)), default, 2023, needsYear: false));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var claims = new List<Claim>();
        Assert.Throws<OperationCanceledException>(() =>
            new ClaimReader("收到政府信息公开申请9件。", default, 2023, needsYear: false, claims).Read(new CancellationToken(canceled: true)));
        Assert.Empty(claims);
    }

    private static string Understood(string report, string text)
    {
        text = text.Replace("\\n", "\n");
        List<Claim> claims = Read(text, report == "county" ? new ReportScope(true, '县') : default, 2023, needsYear: false);
        return string.Concat(claims.Select(claim => $"    {NameOf(claim.Statement)} {claim.Value.ToString(CultureInfo.InvariantCulture)}"
            + (claim.OtherYear is { } year ? $" in {year}" : "")
            + (claim.Share is { } share ? $" at {share.ToString(CultureInfo.InvariantCulture)}%, {claim.ShareDecimals} decimals, to “{text[..claim.ShareEnd][^4..]}”" : "")
            + $" in sentence {claim.Sentence}: “{Words(text, claim.Quote.Start, claim.Quote.End)}” by “{Words(text, claim.Number.Start, claim.Number.End)}”\n"));
    }

    private static string NameOf(Statement statement) => Names.TryGetValue(statement, out string? name) ? name : statement.Accepted[0].Name.English;

    private static string Words(string text, int start, int end) => text[start..end].Replace("\n", "\\n");

    private static List<Claim> Read(string text, ReportScope scope, int? year, bool needsYear)
    {
        var claims = new List<Claim>();
        new ClaimReader(text, scope, year, needsYear, claims).Read(default);
        return claims;
    }
}
