namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“汇总校验器”: asks every rule about a parent and its bodies.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
public interface IRollupValidator
{
    /// <summary>“校验合计”: the findings about the sums of the summed report; it has no prose to be judged.</summary>
    /// <exception cref="ArgumentNullException">The roll-up is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValidationResult ValidateSum(ReportRollup rollup, ValidationOptions? options = null, CancellationToken token = default);

    /// <summary>“校验”: the findings about who takes part and about the parent's report; none where no report takes part.</summary>
    /// <exception cref="ArgumentNullException">The roll-up is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValidationResult Validate(ReportRollup rollup, ValidationOptions? options = null, CancellationToken token = default);
}
