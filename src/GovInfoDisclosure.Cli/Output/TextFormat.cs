using System.Collections.Immutable;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>For people: the report where it is asked for, each finding with its place in the source, a line per document, a total.</summary>
internal sealed class TextFormat(Texts texts, CliEnvironment environment, bool showsReport) : IResultFormat
{
    private readonly FindingRenderer _findings = new(texts.Language, environment.ExcerptWidth);

    public string Between => "\n";

    public string Document(DocumentResult result)
    {
        var runs = ImmutableArray.CreateBuilder<FindingRun>();
        if (showsReport && result.Parsed.HasReport)
        {
            runs.Add(new(FindingPart.Text, new ReportText(texts).Of(result.Parsed.Report) + "\n"));
        }

        for (int i = 0; i < result.Diagnostics.Length;)
        {
            Diagnostic diagnostic = result.Diagnostics[i];
            int same = i + 1;
            while (same < result.Diagnostics.Length && IsSame(diagnostic, result.Diagnostics[same]))
            {
                same++;
            }

            runs.AddRange(_findings.Runs(diagnostic, result.Parsed));
            runs.Add(new(FindingPart.Text, same - i > 1 ? $"   = {texts.SameElsewhere(same - i - 1)}\n\n" : "\n"));
            i = same;
        }

        var tally = new Tally();
        tally.Add(result);
        runs.Add(new(FindingPart.Title, texts.OfDocument(result.Parsed.Document.Name, tally.Summary(texts)) + "\n"));
        return Colors.Apply(runs.ToImmutable(), environment.UsesColor);
    }

    // cells of one row that cannot be told apart have each their finding, all of one text and place: people need it once
    private static bool IsSame(Diagnostic first, Diagnostic other) =>
        first.Id == other.Id && first.Location is not null && first.Location == other.Location && first.Arguments.SequenceEqual(other.Arguments);

    public string End(bool isList, Tally tally) =>
        tally.Documents < 2
            ? ""
            : Colors.Apply(
                [new(FindingPart.Title, "\n" + texts.Total(tally.Documents, tally.WithErrors, tally.Summary(texts)) + "\n")], environment.UsesColor);
}
