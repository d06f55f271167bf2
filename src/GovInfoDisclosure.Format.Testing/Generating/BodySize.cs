using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Generating;

/// <summary>How large the figures of one body are: from a village with nothing to a province with eleven million licences.</summary>
internal sealed class BodySize
{
    private readonly int _documents;
    private readonly int _decisions;
    private readonly int _items;
    private readonly int _amount;
    private readonly int _requests;
    private readonly int _disputes;

    private BodySize(int documents, int decisions, int items, int amount, int requests, int disputes)
    {
        _documents = documents;
        _decisions = decisions;
        _items = items;
        _amount = amount;
        _requests = requests;
        _disputes = disputes;
    }

    public static BodySize[] All { get; } =
    [
        new(documents: 0, decisions: 0, items: 0, amount: 0, requests: 0, disputes: 0),
        new(documents: 2, decisions: 30, items: 20, amount: 3, requests: 3, disputes: 1),
        new(documents: 20, decisions: 5_000, items: 200, amount: 900, requests: 40, disputes: 8),
        new(documents: 200, decisions: 400_000, items: 900, amount: 60_000, requests: 900, disputes: 150),
        new(documents: 3_000, decisions: 11_500_000, items: 4_000, amount: 4_000_000, requests: 14_000, disputes: 2_500),
    ];

    /// <summary>The greatest figure of a cell that is no total.</summary>
    public int GreatestOf(CellSchema cell) => cell.Column.Unit switch
    {
        Unit.Item => _items,
        Unit.TenThousandYuan or Unit.Yuan => _amount,
        _ when cell.Line.Table == TableCode.Disputes => _disputes,
        _ when cell.Line.Table != TableCode.ProactiveDisclosure => _requests,
        _ when cell.Column.Code == Schema.Editions.DisclosureColumns.Decisions => _decisions,
        _ => _documents,
    };
}
