using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Statements;

/// <summary>“必填检查”: figures that must be numbers; one finding names all that are not.</summary>
/// <remarks>The message of the kind may use the argument <c>cells</c>.</remarks>
public sealed class RequiredFiguresRule : IReportRule
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ImmutableArray<string> _addresses;

    /// <summary>“必填检查”: the JSON Pointers of the figures.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    /// <exception cref="ArgumentException">There is no address.</exception>
    public RequiredFiguresRule(DiagnosticDescriptor descriptor, ImmutableArray<string> addresses)
    {
        _descriptor = Guard.NotNull(descriptor, nameof(descriptor));
        _addresses = addresses.IsDefaultOrEmpty ? throw new ArgumentException("The address of a figure is needed.", nameof(addresses)) : addresses;
    }

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [_descriptor];

    /// <inheritdoc/>
    public bool AppliesTo(EditionSchema edition)
    {
        Guard.NotNull(edition, nameof(edition));
        foreach (string address in _addresses)
        {
            if (!edition.TryFindCell(address, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public void Check(RuleContext context, DiagnosticSink sink)
    {
        Guard.NotNull(context, nameof(context));
        Guard.NotNull(sink, nameof(sink));
        foreach (string address in _addresses)
        {
            if (!context.Figures[address].IsReported)
            {
                Report(context, sink);
                return;
            }
        }
    }

    private void Report(RuleContext context, DiagnosticSink sink)
    {
        ImmutableArray<string> missing = [.. _addresses.Where(address => !context.Figures[address].IsReported)];
        IEnumerable<string> names = missing.Select(address =>
            context.Edition.TryFindCell(address, out CellSchema? cell) ? FormWording.NameOf(cell) : address);
        sink.Add(new Diagnostic(_descriptor, missing[0], new DiagnosticArgument("cells", string.Join("、", names)))
        {
            Related = missing.RemoveAt(0),
        });
    }
}
