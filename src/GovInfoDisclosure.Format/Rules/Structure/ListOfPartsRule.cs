using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“引言所列部分检查”: parts that the preamble announces and the form does not have.</summary>
internal sealed class ListOfPartsRule : IReportRule
{
    /// <summary>A list of the parts of a report names this one, whatever else it names.</summary>
    private const string AlwaysListed = "主动公开";

    /// <summary>Shorter words between commas are no names of parts.</summary>
    private const int LeastName = 3;

    private const int MaxNames = 5;

    private static readonly string[] Openings = ["由", "包括", "包含", "分为", "内容有"];
    private static readonly string[] Closings = ["组成", "部分", "内容"];

    /// <summary>Any name of a statutory part, or of its halves, has one of these words.</summary>
    private static readonly string[] Known =
        ["总体", "概述", "概况", "综述", "基本情况", "主动公开", "申请", "复议", "诉讼", "申诉", "问题", "改进", "措施", "打算", "其他", "需要", "说明", "附", "指标", "表", "收费", "减免"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [StructureDescriptors.ListOfParts];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Narratives.Preamble is not { } preamble)
        {
            return;
        }

        for (int start = 0; start < preamble.Length;)
        {
            int stop = preamble.IndexOf('。', start);
            int end = stop < 0 ? preamble.Length : stop;
            CheckSentence(preamble, start, end, context, sink);
            start = end + 1;
        }
    }

    private static void CheckSentence(string text, int start, int end, RuleContext context, DiagnosticSink sink)
    {
        int listed = text.IndexOf(AlwaysListed, start, end - start, StringComparison.Ordinal);
        if (listed < 0)
        {
            return;
        }

        int from = Nearest(Openings, opening => LastIndexOf(text, opening, start, listed) is var at and >= 0 ? at + opening.Length : -1);
        int to = Nearest(Closings, closing => text.LastIndexOf(closing, end - 1, end - listed, StringComparison.Ordinal));
        if (from < 0 || to < 0)
        {
            return;
        }

        string[] foreign =
        [
            .. text.Substring(from, to - from).Split('、', '，', ',', '；', ';', '和', '及', '\n')
                .Select(item => item.Trim().TrimEnd('等'))
                .Where(item => LabelKey.Of(item).Length >= LeastName && !Known.Any(word => item.Contains(word)))
                .Take(MaxNames),
        ];
        if (foreign.Length > 0)
        {
            sink.Add(new Diagnostic(
                StructureDescriptors.ListOfParts, ReportProse.Preamble, new DiagnosticArgument("parts", string.Concat(foreign.Select(item => $"“{item}”"))))
            {
                Location = ReportProse.Locate(context, ReportProse.Preamble, text.IndexOf(foreign[0], from, StringComparison.Ordinal), foreign[0].Length),
            });
        }
    }

    private static int LastIndexOf(string text, string word, int start, int end) =>
        end <= start ? -1 : text.LastIndexOf(word, end - 1, end - start, StringComparison.Ordinal);

    private static int Nearest(string[] words, Func<string, int> find) => words.Max(find);
}
