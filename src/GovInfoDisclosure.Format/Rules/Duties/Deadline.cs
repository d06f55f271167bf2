namespace GovInfoDisclosure.Format.Rules.Duties;

/// <summary>“公布期限”: until when reports are to be published in the year after, by a rule of a province or city of its own.</summary>
/// <param name="Kind">For which bodies; <see cref="AgencyKind.Unknown"/> for all.</param>
/// <param name="Month">The month from 1 to 12.</param>
/// <param name="Day">The last day in time.</param>
/// <param name="Source">What sets it, as findings are to name it.</param>
public sealed record Deadline(AgencyKind Kind, int Month, int Day, string Source);
