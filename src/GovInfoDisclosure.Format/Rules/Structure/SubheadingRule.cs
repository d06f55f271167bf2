using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“小标题编号检查”: items （一）（二） follow each other without a gap, and keep to their way of numbering.</summary>
internal sealed class SubheadingRule : IReportRule
{
    private const string Numerals = "一二三四五六七八九十";

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [StructureDescriptors.SubheadingGap, StructureDescriptors.NumberingStyle];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        foreach (string part in ReportProse.Numbered)
        {
            if (ReportProse.TextAt(context.Report, part) is { } text)
            {
                Check(part, text, context, sink);
            }
        }
    }

    private static void Check(string part, string text, RuleContext context, DiagnosticSink sink)
    {
        int previous = 0;
        var lines = new LineReader(text, new SourceSpan(0, text.Length));
        while (lines.Read())
        {
            if (Enumerator.Read(lines.Line, out int rest) is not { Level: EnumeratorLevel.Bracketed, Number: <= 10 } item)
            {
                continue;
            }

            ReadOnlySpan<char> printed = lines.Line.Slice(0, rest).Trim("（）() \u3000*#\t".AsSpan());
            bool isIdeographic = !printed.IsEmpty && Numerals.IndexOf(printed[0]) >= 0;
            if (!isIdeographic)
            {
                if (previous > 0 && item.Number == previous + 1)
                {
                    sink.Add(Finding(StructureDescriptors.NumberingStyle, part, context.Edition, previous, printed.ToString()) with
                    {
                        Location = ReportProse.Locate(context, part, lines.Start, rest),
                    });
                    return; // the rest of the sequence goes on in the new way
                }

                continue;
            }

            if (item.Number > previous + 1 && Missing(previous, item.Number, text) is { } missing)
            {
                sink.Add(Finding(StructureDescriptors.SubheadingGap, part, context.Edition, previous, printed.ToString(), new DiagnosticArgument("missing", missing)) with
                {
                    Location = ReportProse.Locate(context, part, lines.Start, rest),
                });
                return;
            }

            previous = item.Number;
        }
    }

    /// <summary>What was left out between two numbers; null when one of them stands elsewhere, as in the middle of a line.</summary>
    private static string? Missing(int before, int after, string text)
    {
        var missing = new List<string>();
        for (int number = before + 1; number < after; number++)
        {
            char numeral = Numerals[number - 1];
            if (text.IndexOf(numeral + "）", StringComparison.Ordinal) >= 0 || text.IndexOf(numeral + ")", StringComparison.Ordinal) >= 0)
            {
                return null;
            }

            missing.Add($"（{numeral}）");
        }

        return before == 0 ? null : string.Concat(missing);
    }

    private static Diagnostic Finding(
        DiagnosticDescriptor descriptor, string part, EditionSchema edition, int before, string after, params ImmutableArray<DiagnosticArgument> arguments) =>
        new(descriptor, part, [
            new("heading", ReportProse.HeadingAt(edition, part)),
            new("before", Numerals.Substring(before - 1, 1)),
            new("after", after),
            .. arguments]);
}
