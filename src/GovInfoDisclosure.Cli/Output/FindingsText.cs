using System.Collections.Immutable;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Findings, each with its place in the source.</summary>
internal sealed class FindingsText(Texts texts, CliEnvironment environment)
{
    private readonly FindingRenderer _findings = new(texts.Language, environment.ExcerptWidth);

    public ImmutableArray<FindingRun> Of(ImmutableArray<Diagnostic> diagnostics, ParseResult parsed)
    {
        var runs = ImmutableArray.CreateBuilder<FindingRun>();
        for (int i = 0; i < diagnostics.Length;)
        {
            Diagnostic diagnostic = diagnostics[i];
            int same = i + 1;
            while (same < diagnostics.Length && IsSame(diagnostic, diagnostics[same]))
            {
                same++;
            }

            runs.AddRange(_findings.Runs(diagnostic, parsed));
            runs.Add(new(FindingPart.Text, same - i > 1 ? $"   = {texts.SameElsewhere(same - i - 1)}\n\n" : "\n"));
            i = same;
        }

        return runs.ToImmutable();
    }

    // cells of one row that cannot be told apart have each their finding, all of one text and place: people need it once
    private static bool IsSame(Diagnostic first, Diagnostic other) =>
        first.Id == other.Id && first.Location is not null && first.Location == other.Location && first.Arguments.SequenceEqual(other.Arguments);
}
