using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Tables;

/// <summary>“执法机关零填报检查”: nothing but zeros in table 2 of a body whose daily work is licences and penalties.</summary>
internal sealed class IdleEnforcerRule : IReportRule
{
    private static readonly ImmutableArray<string> Enforcers =
        ["市场监督管理局", "公安局", "公安分局", "交通运输局", "城市管理局", "综合执法局", "应急管理局", "生态环境局", "卫生健康委员会", "住房和城乡建设局"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [PlausibilityDescriptors.IdleEnforcer];

    public bool AppliesTo(EditionSchema edition) => edition.Tables.Any(table => table.Code == TableCode.ProactiveDisclosure);

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Header.Agency is not { } agency || !IsEnforcer(agency))
        {
            return;
        }

        FigureTable table = context.Figures.Table(TableCode.ProactiveDisclosure);
        for (int slot = 0; slot < table.Schema.Cells.Length; slot++)
        {
            if (table[slot] != 0)
            {
                return;
            }
        }

        sink.Add(new Diagnostic(
            PlausibilityDescriptors.IdleEnforcer,
            "/" + table.Schema.Code.Key,
            new("table", table.Schema.Title),
            new("count", table.Schema.Cells.Length),
            new("body", agency)));
    }

    private static bool IsEnforcer(string agency)
    {
        foreach (string enforcer in Enforcers)
        {
            if (agency.EndsWith(enforcer, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
