using System.Collections.Immutable;
using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Statements;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“引言检查”: the period of the report, and how to reach the body, wherever the prose states them.</summary>
internal sealed class FrontRule : IReportRule
{
    private static readonly WordGroup Period =
        new(new("统计期限", "the period"), "统计期限", "统计时限", "统计时间", "统计期间", "统计周期", "数据的期限");

    private static readonly WordGroup Contact =
        new(new("联系方式", "how to reach the body"), "电话", "邮编", "邮箱", "传真", "联系方式", "联系地址", "请与");

    /// <summary>How far behind its word a period may stand.</summary>
    private const int MaxDistance = 24;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [StructureDescriptors.FrontIncomplete, StructureDescriptors.OtherPeriod];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        Narratives prose = context.Report.Narratives;
        bool wasRead = context.Parsed is { Raw.Text.Length: > 0 };
        if (ReportProse.IsThere(prose) && (wasRead || prose.Preamble is not null))
        {
            CheckPresence(context, sink);
        }

        if (context.Report.Header.Year is { } year)
        {
            foreach (string part in ReportProse.Parts)
            {
                if (ReportProse.TextAt(context.Report, part) is { } text)
                {
                    CheckPeriod(year, part, text, context, sink);
                }
            }
        }
    }

    private static void CheckPresence(RuleContext context, DiagnosticSink sink)
    {
        bool period = IsMentioned(Period, context);
        bool contact = IsMentioned(Contact, context);
        if (!period || !contact)
        {
            sink.Add(new Diagnostic(
                StructureDescriptors.FrontIncomplete,
                ReportProse.Preamble,
                new DiagnosticArgument("missing", LocalizedLists.Join(
                    [.. period ? Array.Empty<LocalizedText>() : [Period.Matter], .. contact ? Array.Empty<LocalizedText>() : [Contact.Matter]]))));
        }
    }

    private static bool IsMentioned(WordGroup group, RuleContext context)
    {
        foreach (string part in ReportProse.Parts)
        {
            if (ReportProse.TextAt(context.Report, part) is { } text && group.IsMentionedIn(text))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckPeriod(int year, string part, string text, RuleContext context, DiagnosticSink sink)
    {
        foreach (string word in Period.Words)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            int start = at + word.Length;
            if (TryFindDate(text, ref start, out ReportDate first, out int begin))
            {
                int end = start;
                bool fits = Fits(first, new ReportDate(year, 1, 1));
                if (TryFindDate(text, ref start, out ReportDate last, out _))
                {
                    end = start;
                    fits &= Fits(last, new ReportDate(year, 12, 31));
                }

                if (!fits)
                {
                    sink.Add(new Diagnostic(
                        StructureDescriptors.OtherPeriod, part, new("year", year), new("printed", text.Substring(begin, end - begin)))
                    {
                        Location = ReportProse.Locate(context, part, begin, end - begin),
                    });
                }
            }

            return;
        }
    }

    /// <summary>The next date within reach; <paramref name="at"/> moves behind it.</summary>
    private static bool TryFindDate(string text, ref int at, out ReportDate date, out int begin)
    {
        int limit = Math.Min(text.Length, at + MaxDistance);
        for (begin = at; begin < limit && text[begin] is not ('。' or '；'); begin++)
        {
            if (DateReader.TryReadAt(text.AsSpan(), begin, out date, out int end))
            {
                at = end;
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>Whether what is printed of a date is that of another.</summary>
    private static bool Fits(ReportDate printed, ReportDate expected) =>
        printed.Year == expected.Year
        && (printed.Month is null || printed.Month == expected.Month)
        && (printed.Day is null || printed.Day == expected.Day);
}
