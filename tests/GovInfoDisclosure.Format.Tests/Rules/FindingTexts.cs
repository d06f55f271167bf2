using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Tests.Rules;

/// <summary>Findings as text to be approved: everything that a clerk sees of them, in both languages.</summary>
internal static class FindingTexts
{
    /// <summary>One finding of each wording, by id.</summary>
    public static string OfEachWording(IEnumerable<Diagnostic> findings) =>
        string.Join("\n", findings.DistinctBy(Wording).OrderBy(finding => finding.Id, StringComparer.Ordinal).Select(Of));

    public static string Of(Diagnostic finding) => string.Join("\n", (string?[])
    [
        $"{finding.Id} {finding.Severity} {finding.Address}",
        .. new[] { DiagnosticLanguage.SimplifiedChinese, DiagnosticLanguage.English }.SelectMany(language => new[]
        {
            DiagnosticText.Message(finding, language), DiagnosticText.Remedy(finding, language), DiagnosticText.Citation(finding, language),
        }),
        .. finding.Related,
        .. finding.Hypotheses.Select(hypothesis => $"{hypothesis.Kind}: {string.Join(", ", hypothesis.Changes.Select(change => $"{change.Address} {change.From} → {change.To}"))}"),
        "",
    ]);

    // the message without what differs from report to report: numbers, and the names of rows and columns
    private static string Wording(Diagnostic finding) =>
        finding.Id + string.Concat(DiagnosticText.Message(finding, DiagnosticLanguage.English).Where(c => c is (>= 'a' and <= 'z') or ';' or ' ')) + finding.Arguments.Length;
}
