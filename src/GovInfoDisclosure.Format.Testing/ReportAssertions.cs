using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Format.Testing;

/// <summary>“断言”: what tests ask of reports and findings, for any test framework or none; a failure is one exception that says what was there instead.</summary>
public static class ReportAssertions
{
    private const int MostShown = 12;

    /// <summary>“没有问题”: no error and no warning.</summary>
    /// <returns>The same result, for the next assertion.</returns>
    /// <exception cref="ReportAssertionException">There is one.</exception>
    public static ValidationResult ShouldBeClean(this ValidationResult result)
    {
        Diagnostic[] found = Grave(NotNull(result, nameof(result)));
        return found.Length == 0 ? result : throw Failure("Expected no error and no warning", found);
    }

    /// <summary>“有此发现”: a finding with this id.</summary>
    /// <returns>The first, for the next assertion.</returns>
    /// <exception cref="ReportAssertionException">There is none.</exception>
    public static Diagnostic ShouldHave(this ValidationResult result, string id) =>
        NotNull(result, nameof(result)).Diagnostics.FirstOrDefault(finding => finding.Id == id) ?? throw Failure($"Expected {id}", result.Diagnostics);

    /// <summary>“此处有此发现”: a finding with this id at this address.</summary>
    /// <returns>The finding, for the next assertion.</returns>
    /// <exception cref="ReportAssertionException">There is none.</exception>
    public static Diagnostic ShouldHave(this ValidationResult result, string id, string? address) =>
        NotNull(result, nameof(result)).Diagnostics.FirstOrDefault(finding => finding.Id == id && finding.Address == address)
        ?? throw Failure($"Expected {id} at {address ?? "no address"}", result.Diagnostics);

    /// <summary>“仅有此发现”: a finding with this id at this address, and no other error and no other warning.</summary>
    /// <returns>The finding, for the next assertion.</returns>
    /// <exception cref="ReportAssertionException">It is missing or not alone.</exception>
    public static Diagnostic ShouldHaveOnly(this ValidationResult result, string id, string? address)
    {
        Diagnostic finding = result.ShouldHave(id, address);
        Diagnostic[] others = [.. Grave(result).Where(other => !ReferenceEquals(other, finding))];
        return others.Length == 0 ? finding : throw Failure($"Expected nothing but {id} at {address ?? "no address"}", others);
    }

    /// <summary>“没有此发现”: no finding with this id.</summary>
    /// <returns>The same result, for the next assertion.</returns>
    /// <exception cref="ReportAssertionException">There is one.</exception>
    public static ValidationResult ShouldNotHave(this ValidationResult result, string id)
    {
        Diagnostic[] found = [.. NotNull(result, nameof(result)).Diagnostics.Where(finding => finding.Id == id)];
        return found.Length == 0 ? result : throw Failure($"Expected no {id}", found);
    }

    /// <summary>“位于此处”: the finding stands at this address.</summary>
    /// <returns>The same finding, for the next assertion.</returns>
    /// <exception cref="ReportAssertionException">It stands elsewhere.</exception>
    public static Diagnostic ShouldBeAt(this Diagnostic finding, string? address) => NotNull(finding, nameof(finding)).Address == address
        ? finding
        : throw new ReportAssertionException($"Expected {finding.Id} at {address ?? "no address"}, and it stands at {finding.Address ?? "no address"}.");

    /// <summary>“严重程度为”: the finding is this grave.</summary>
    /// <returns>The same finding, for the next assertion.</returns>
    /// <exception cref="ReportAssertionException">It is more or less grave.</exception>
    public static Diagnostic ShouldBe(this Diagnostic finding, Severity severity) => NotNull(finding, nameof(finding)).Severity == severity
        ? finding
        : throw new ReportAssertionException($"Expected {finding.Id} to be of severity {severity}, and it is {finding.Severity}.");

    /// <summary>“报告相同”: the same edition, header, prose and figures; a failure names what differs, cell by cell.</summary>
    /// <exception cref="ReportAssertionException">They differ.</exception>
    public static void ShouldBe(this AnnualReport actual, AnnualReport expected)
    {
        NotNull(actual, nameof(actual));
        NotNull(expected, nameof(expected));
        if (!actual.Equals(expected))
        {
            throw new ReportAssertionException("Expected the same report." + Lines([.. Differences(expected, actual)]));
        }
    }

    /// <summary>“读回原样”: the document was read as this report: edition, year and every figure; the name of the body where it was read.</summary>
    /// <exception cref="ReportAssertionException">Something was read otherwise.</exception>
    public static void ShouldReadAs(this ParseResult read, AnnualReport expected)
    {
        ImmutableArray<ReadingDifference> differences = ReadingComparison.Of(expected, read);
        if (!differences.IsEmpty)
        {
            throw new ReportAssertionException("Expected the report that was written." + Lines([.. differences.Select(difference => difference.ToString())]));
        }
    }

    /// <summary>“没有不报告的错误”: whatever was not read as it was written, a finding says so.</summary>
    /// <exception cref="ReportAssertionException">Something is silently wrong.</exception>
    public static void ShouldNotBeSilentlyWrong(this ParseResult read, AnnualReport expected)
    {
        string[] silent = [.. ReadingComparison.Of(expected, read).Where(difference => !difference.IsFlagged).Select(difference => difference.ToString())];
        if (silent.Length > 0)
        {
            throw new ReportAssertionException("Expected a finding for whatever was read otherwise than it was written." + Lines(silent));
        }
    }

    private static IEnumerable<string> Differences(AnnualReport expected, AnnualReport actual)
    {
        if (expected.Edition != actual.Edition)
        {
            return [$"edition: {expected.Edition} expected, {actual.Edition} found"];
        }

        (string Name, object? Expected, object? Actual)[] parts =
        [
            ("/year", expected.Header.Year, actual.Header.Year),
            ("/agency", expected.Header.Agency, actual.Header.Agency),
            ("/title", expected.Header.Title, actual.Header.Title),
            ("/publishedOn", expected.Header.PublishedOn, actual.Header.PublishedOn),
            ("/narratives/preamble", expected.Narratives.Preamble, actual.Narratives.Preamble),
            ("/narratives/overview", expected.Narratives.Overview, actual.Narratives.Overview),
            ("/narratives/issuesAndImprovements", expected.Narratives.IssuesAndImprovements, actual.Narratives.IssuesAndImprovements),
            ("/narratives/otherMatters", expected.Narratives.OtherMatters, actual.Narratives.OtherMatters),
        ];
        return parts.Where(part => !Equals(part.Expected, part.Actual)).Select(part => $"{part.Name}: {part.Expected ?? "nothing"} expected, {part.Actual ?? "nothing"} found")
            .Concat(from table in expected.Edition.Tables
                    from cell in table.Cells
                    where expected.Figures[cell] != actual.Figures[cell]
                    select $"{cell.Address}: {expected.Figures[cell]} expected, {actual.Figures[cell]} found");
    }

    private static Diagnostic[] Grave(ValidationResult result) => [.. result.Diagnostics.Where(finding => finding.Severity > Severity.Info)];

    private static ReportAssertionException Failure(string expected, IReadOnlyCollection<Diagnostic> found) => new(found.Count == 0
        ? $"{expected}; there was no finding at all."
        : $"{expected}; there was:" + Lines([.. found.Select(finding => $"{finding.Severity} {finding.Id} {finding.Address}: {DiagnosticText.Message(finding)}")]));

    private static string Lines(string[] lines) =>
        string.Concat(lines.Take(MostShown).Select(line => "\n  " + line)) + (lines.Length > MostShown ? $"\n  and {lines.Length - MostShown} more" : "");

    private static T NotNull<T>(T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);
}
