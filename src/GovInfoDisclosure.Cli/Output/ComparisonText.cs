using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics.Display;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Two years for people: what does not fit, every cell that differs, and how many findings each document has by itself.</summary>
internal sealed class ComparisonText(Texts texts, CliEnvironment environment)
{
    public string Of(Comparison comparison)
    {
        string differences = new DifferenceText(texts).Of(
            comparison.Differences, comparison.ThisYear.Parsed.Edition!, texts.LastYearColumn, texts.ThisYearColumn);
        return Colors.Apply(
        [
            .. new FindingsText(texts, environment).Of(comparison.Diagnostics, comparison.ThisYear.Parsed),
            new(FindingPart.Text, differences + "\n"),
            Summary(comparison.LastYear),
            Summary(comparison.ThisYear),
        ],
        environment.UsesColor);
    }

    private FindingRun Summary(DocumentResult result)
    {
        var tally = new Tally();
        tally.Add(result);
        return new(FindingPart.Title, texts.OfDocument(result.Parsed.Document.Name, tally.Summary(texts)) + "\n");
    }
}
