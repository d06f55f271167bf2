using System.Collections.Immutable;
using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“引用检查”: whether the notice, the regulation and the key tasks that the report cites are those of its year.</summary>
/// <param name="editions">The editions that are known, each with the notice that set it.</param>
internal sealed class CitationRule(ImmutableArray<EditionSchema> editions) : IReportRule
{
    private const string Issuer = "国办公开办函";
    private const string OldOrder = "492号";
    private const string NewOrder = "711号";
    private const int YearOfRevision = 2019;
    private const string KeyTasks = "政务公开工作要点";

    /// <summary>How far before their name the year of key tasks may stand: 2023年某市某区政务公开工作要点.</summary>
    private const int MaxDistance = 20;

    private readonly ImmutableArray<(EditionSchema Edition, int Number)> _notices = [.. editions.Select(edition => (edition, NumberOf(edition.Notice, 0)))];

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [StructureDescriptors.NoticeOfOtherYear, StructureDescriptors.OldRegulation, StructureDescriptors.PolicyOfOtherYear];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Header.Year is not { } year)
        {
            return;
        }

        CheckNotices(year, context, sink);
        if (year >= YearOfRevision && ReportProse.Mentions(context.Report, OldOrder) && !ReportProse.Mentions(context.Report, NewOrder))
        {
            string part = PartWith(OldOrder, context.Report);
            int at = ReportProse.TextAt(context.Report, part)!.IndexOf(OldOrder, StringComparison.Ordinal);
            sink.Add(new Diagnostic(StructureDescriptors.OldRegulation, part) { Location = ReportProse.Locate(context, part, at, OldOrder.Length) });
        }

        if (context.Report.Narratives.Overview is { } overview)
        {
            CheckKeyTasks(year, overview, context, sink);
        }
    }

    private void CheckNotices(int year, RuleContext context, DiagnosticSink sink)
    {
        EditionSchema? needed = null;
        foreach ((EditionSchema edition, _) in _notices)
        {
            needed = edition.Covers(year) ? edition : needed;
        }

        foreach (string part in ReportProse.Parts)
        {
            string text = ReportProse.TextAt(context.Report, part) ?? "";
            for (int at = text.IndexOf(Issuer, StringComparison.Ordinal); at >= 0 && needed is not null; at = text.IndexOf(Issuer, at + 1, StringComparison.Ordinal))
            {
                int number = NumberOf(text, at);
                foreach ((EditionSchema edition, int notice) in _notices)
                {
                    if (notice == number && edition != needed)
                    {
                        sink.Add(new Diagnostic(
                            StructureDescriptors.NoticeOfOtherYear,
                            part,
                            new("year", year),
                            new("notice", edition.Notice),
                            new("used", edition.Code),
                            new("needed", needed.Notice))
                        {
                            Location = ReportProse.Locate(context, part, at, Issuer.Length),
                        });
                        return;
                    }
                }
            }
        }
    }

    /// <summary>〔2021〕30号 as 202130, whatever the brackets; 0 when there is no number.</summary>
    private static int NumberOf(string text, int at)
    {
        int number = 0;
        int end = Math.Min(text.Length, at + Issuer.Length + MaxDistance);
        for (int i = at + Issuer.Length; i < end && text[i] != '号'; i++)
        {
            number = text[i] is >= '0' and <= '9' && number < 1_000_000 ? (number * 10) + (text[i] - '0') : number;
        }

        return number;
    }

    private static void CheckKeyTasks(int year, string overview, RuleContext context, DiagnosticSink sink)
    {
        for (int at = overview.IndexOf(KeyTasks, StringComparison.Ordinal); at >= 0; at = overview.IndexOf(KeyTasks, at + 1, StringComparison.Ordinal))
        {
            for (int i = at - 1; i >= Math.Max(0, at - MaxDistance) && overview[i] is not ('《' or '。' or '，' or ','); i--)
            {
                if (DateReader.TryReadAt(overview.AsSpan(), i, out ReportDate date, out _) && date.Month is null)
                {
                    if (date.Year != year)
                    {
                        sink.Add(new Diagnostic(
                            StructureDescriptors.PolicyOfOtherYear,
                            ReportProse.Overview,
                            new("year", year),
                            new("printed", overview.Substring(i, at + KeyTasks.Length - i)))
                        {
                            Location = ReportProse.Locate(context, ReportProse.Overview, i, at + KeyTasks.Length - i),
                        });
                        return;
                    }

                    break;
                }
            }
        }
    }

    private static string PartWith(string word, AnnualReport report) =>
        ReportProse.Parts.First(part => ReportProse.TextAt(report, part) is { } text && text.Contains(word));
}
