using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Counts over the documents printed so far.</summary>
internal sealed class Tally
{
    public int Documents { get; private set; }

    public int WithErrors { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    public int Suppressed { get; private set; }

    public void Add(DocumentResult result)
    {
        int errors = result.Count(Severity.Error);
        Documents++;
        WithErrors += errors > 0 ? 1 : 0;
        Errors += errors;
        Warnings += result.Count(Severity.Warning);
        Infos += result.Count(Severity.Info);
        Suppressed += result.Suppressed;
    }

    /// <summary>The counts in words; those that are zero are left out.</summary>
    public string Summary(Texts texts)
    {
        IEnumerable<string> counts = new[]
        {
            (Errors, texts.Errors(Errors)),
            (Warnings, texts.Warnings(Warnings)),
            (Infos, texts.Infos(Infos)),
            (Suppressed, texts.SuppressedFindings(Suppressed)),
        }.Where(count => count.Item1 > 0).Select(count => count.Item2);
        return string.Join(texts.Separator, counts.DefaultIfEmpty(texts.NothingFound));
    }
}
