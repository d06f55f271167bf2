using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“两年校验器”: asks every rule about last year's and this year's report of one body.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
public interface ISeriesValidator
{
    /// <summary>“校验”: the findings between two documents, with places in this year's; none where one of them is no report.</summary>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValidationResult Validate(ParseResult lastYear, ParseResult thisYear, ValidationOptions? options = null, CancellationToken token = default);

    /// <summary>“校验”: the findings between two reports.</summary>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValidationResult Validate(AnnualReport lastYear, AnnualReport thisYear, ValidationOptions? options = null, CancellationToken token = default);
}
