using System.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Limits;

/// <summary>Prose without end takes time that grows with its length, also where every sentence claims something and every claim is wrong.</summary>
public class LongProseTests
{
    [Theory]
    [InlineData("共收到政府信息公开申请12件，")]
    [InlineData("共收到政府信息公开申请12件。\n")]
    [InlineData("共办结申请12件，占50%。\n")]
    [InlineData("答复申请12件，予以公开3件，占25%，")]
    [InlineData("被列为共同被告1件，行政诉讼2件，")]
    [InlineData("一、工作\n")]
    [InlineData("（一）主动公开XX。\n")]
    public void A_million_characters_are_checked_within_seconds(string sentence)
    {
        string prose = string.Concat(Enumerable.Repeat(sentence, 1_000_000 / sentence.Length));
        AnnualReport report = CleanReports.Department2021 with { Narratives = new Narratives(null, prose, null, null) };
        string text = DisclosureReports.ToText(report);
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(DisclosureReports.Check(text).Diagnostics);

        // other tests run beside it: what is quadratic takes minutes
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }
}
