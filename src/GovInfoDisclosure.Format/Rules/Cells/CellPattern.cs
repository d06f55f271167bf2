using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Cells;

/// <summary>Cells of one state that belong together: a table, columns, rows, or cells on their own.</summary>
/// <param name="Name">What they are called in a finding.</param>
/// <param name="Cells">In the order of the form.</param>
internal sealed record CellPattern(LocalizedText Name, ImmutableArray<CellSchema> Cells)
{
    /// <summary>Whether they are the total column of rows that go into a printed total row.</summary>
    public bool IsDetailTotals { get; init; }

    /// <summary>The cell, or the smallest part that holds them all.</summary>
    public string Address => Cells.Length == 1 ? Cells[0].Address : AddressParts.Common(Cells.Select(cell => cell.Line.Row.Code.Pointer));

    /// <summary>The cells, unless the address says it all.</summary>
    public ImmutableArray<string> Related => Cells.Length == 1 ? [] : [.. Cells.Select(cell => cell.Address)];

    /// <summary>The finding about them; <c>where</c> and <c>count</c> come before its other arguments.</summary>
    public Diagnostic Finding(DiagnosticDescriptor descriptor, params ImmutableArray<DiagnosticArgument> arguments) =>
        new(descriptor, Address, [new("where", Name), new("count", Cells.Length), .. arguments]) { Related = Related };
}
