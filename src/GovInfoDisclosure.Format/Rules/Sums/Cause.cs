using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>Broken constraints that belong together, and the equally small repairs that would each mend them all.</summary>
/// <param name="Constraints">Positions in <see cref="SumSystem.Constraints"/>, ascending.</param>
/// <param name="Repairs">Empty when no small one was found.</param>
internal sealed record Cause(ImmutableArray<int> Constraints, ImmutableArray<Repair> Repairs);
