using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“校验器”: asks every rule about a report.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
public interface IReportValidator
{
    /// <summary>“校验”: the findings of reading and of every rule, in the order of their places.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValidationResult Validate(ParseResult parsed, ValidationOptions? options = null, CancellationToken token = default);

    /// <summary>“校验”: the findings of every rule for a report that was not read from a document.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValidationResult Validate(AnnualReport report, ValidationOptions? options = null, CancellationToken token = default);
}
