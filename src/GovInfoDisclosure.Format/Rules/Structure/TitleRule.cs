using System.Collections.Immutable;
using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“标题检查”: whether the title names the body, the year and the report.</summary>
internal sealed class TitleRule : IReportRule
{
    private const string Address = "/title";
    private const string Name = "政府信息公开工作年度报告";

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [StructureDescriptors.TitleIncomplete];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Header.Title is { } title)
        {
            Check(title, sink);
        }
    }

    private static void Check(string title, DiagnosticSink sink)
    {
        TitleReader.EndingOf(title.AsSpan(), out int start);
        (int? year, string? agency) = TitleReader.TakeApart(start < 0 ? title : title.Substring(0, start));
        ImmutableArray<LocalizedText> missing =
        [
            .. agency is null ? [new LocalizedText("机关名称", "the name of the body")] : ImmutableArray<LocalizedText>.Empty,
            .. year is null ? [new LocalizedText("年度", "the year")] : ImmutableArray<LocalizedText>.Empty,
            .. title.Contains(Name) ? ImmutableArray<LocalizedText>.Empty : [new LocalizedText($"“{Name}”", Name)],
        ];
        if (!missing.IsEmpty)
        {
            sink.Add(new Diagnostic(
                StructureDescriptors.TitleIncomplete, Address, new("title", title), new("missing", LocalizedLists.Join(missing))));
        }
    }
}
