using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“（四）无法提供”: three reasons why there is nothing to give.</summary>
public sealed class CannotProvideRows : FigureView
{
    internal CannotProvideRows(FigureTable figures, RowCode group)
        : base(figures, group)
    {
    }

    /// <summary>“本机关不掌握相关政府信息”: 条例第三十六条第（四）（五）项.</summary>
    public RequestRow NotHeld => new(Row(RequestRows.NotHeld));

    /// <summary>“没有现成信息需要另行制作”: 条例第三十八条.</summary>
    public RequestRow RequiresCreation => new(Row(RequestRows.RequiresCreation));

    /// <summary>“补正后申请内容仍不明确”: 条例第三十条.</summary>
    public RequestRow StillUnclear => new(Row(RequestRows.StillUnclear));
}
