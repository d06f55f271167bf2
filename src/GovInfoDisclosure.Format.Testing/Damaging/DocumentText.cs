using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>A printed document under damage.</summary>
/// <param name="Text">The document so far.</param>
/// <param name="Print">The report that was printed.</param>
/// <param name="Shape">The shape in which it was.</param>
/// <param name="Random">Where the damage falls.</param>
internal sealed record DocumentText(string Text, ReportPrint Print, SourceShape Shape, Random Random)
{
    /// <summary>The lines changed.</summary>
    public string Lines(Func<List<string>, IEnumerable<string>> change) => string.Join("\n", change([.. Text.Split('\n')]));

    /// <summary>What people read changed; of a page, the text outside of tags, scripts and styles.</summary>
    public string Words(Func<string, string> change) => Shape.Extension == "html" ? Markup.OnText(Text, change) : change(Text);

    /// <summary>Whether it falls here, with one chance in so many.</summary>
    public bool Falls(int oneIn) => Random.Next(oneIn) == 0;

    /// <summary>Another report printed in the same shape.</summary>
    public string Another(AnnualReport report) => Shape.Write(Print with { Report = report });
}
