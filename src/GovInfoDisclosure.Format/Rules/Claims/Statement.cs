using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>A kind of statement that prose makes about a table.</summary>
/// <param name="descriptor">The finding when the table says otherwise.</param>
/// <param name="accepted">What it may mean, the plainest first; it is contradicted when it is none of them.</param>
internal sealed class Statement(DiagnosticDescriptor descriptor, params ImmutableArray<Combination> accepted)
{
    public DiagnosticDescriptor Descriptor => descriptor;

    public ImmutableArray<Combination> Accepted => accepted;

    /// <summary>Whether it is about requests.</summary>
    public bool IsOfRequests => !accepted.IsEmpty && accepted[0].Terms[0].Row.Pointer.StartsWith("/requests/", StringComparison.Ordinal);

    /// <summary>When the statement is contradicted.</summary>
    public Agreement Agreement { get; init; }
}

internal enum Agreement
{
    /// <summary>The number must be one of the accepted sums.</summary>
    Equal,

    /// <summary>Work that the prose claims must not be 0 in the table.</summary>
    NotZero,

    /// <summary>The table holds at least this, for instance all fees where the prose tells one kind.</summary>
    AtLeast,
}
