using System.Collections.Immutable;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>For people: the report where it is asked for, each finding with its place in the source, a line per document, a total.</summary>
internal sealed class TextFormat(Texts texts, CliEnvironment environment, bool showsReport) : IResultFormat
{
    private readonly FindingsText _findings = new(texts, environment);

    public string Between => "\n";

    public string Document(DocumentResult result)
    {
        var runs = ImmutableArray.CreateBuilder<FindingRun>();
        if (showsReport && result.Parsed.HasReport)
        {
            runs.Add(new(FindingPart.Text, new ReportText(texts).Of(result.Parsed.Report) + "\n"));
        }

        runs.AddRange(_findings.Of(result.Diagnostics, result.Parsed));
        var tally = new Tally();
        tally.Add(result);
        runs.Add(new(FindingPart.Title, texts.OfDocument(result.Parsed.Document.Name, tally.Summary(texts)) + "\n"));
        return Colors.Apply(runs.ToImmutable(), environment.UsesColor);
    }

    public string End(bool isList, Tally tally) =>
        tally.Documents < 2
            ? ""
            : Colors.Apply(
                [new(FindingPart.Title, "\n" + texts.Total(tally.Documents, tally.WithErrors, tally.Summary(texts)) + "\n")], environment.UsesColor);
}
