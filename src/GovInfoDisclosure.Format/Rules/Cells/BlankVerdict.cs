using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Sums;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Cells;

/// <summary>What the sums say about blank cells: which hold if every blank is 0, and which need a number in their one blank cell.</summary>
internal static class BlankVerdict
{
    public static LocalizedText Of(CellPattern pattern, FigureTable figures, RuleContext context)
    {
        ImmutableArray<IdentityCheck> checks =
        [
            .. figures.Schema.IdentitiesFor(figures)
                .Where(identity => ReconciliationRule.IsEnabled(identity, context))
                .Where(identity => identity.Left.Concat(identity.Right).Any(pattern.Cells.Contains))
                .Select(identity => IdentityCheck.Of(identity, figures)),
        ];
        return pattern.Cells.Length == 1 ? OfOneCell(checks) : OfMany(checks);
    }

    private static LocalizedText OfOneCell(ImmutableArray<IdentityCheck> checks)
    {
        ImmutableArray<(string Subject, decimal Value)> needs =
        [
            .. checks.Where(check => check.Verdict is Verdict.HoldsIfBlanksAreZero or Verdict.HoldsWithOneValue)
                .Select(check => (check.Identity.Subject, check.Verdict == Verdict.HoldsWithOneValue ? check.NeededValue : 0)),
        ];
        if (needs.Select(need => need.Value).Distinct().Count() > 1)
        {
            string each = string.Join("，", needs.Select(need => $"{need.Subject}：{Number(need.Value)}"));
            return new($"；各等式要求的数不一致（{each}），说明另有数字有误", $"; the sums need different numbers ({each}), so another figure is wrong");
        }

        if (needs.IsEmpty)
        {
            return OfMany(checks);
        }

        return needs[0].Value == 0
            ? new($"；看作 0 时，有关的 {needs.Length} 个等式成立", $"; as 0 it satisfies the {needs.Length} sums that it is part of")
            : new($"；填 {Number(needs[0].Value)} 时，有关的 {needs.Length} 个等式成立",
                $"; {Number(needs[0].Value)} satisfies the {needs.Length} sums that it is part of");
    }

    private static LocalizedText OfMany(ImmutableArray<IdentityCheck> checks)
    {
        int zero = checks.Count(check => check.Verdict == Verdict.HoldsIfBlanksAreZero);
        int one = checks.Count(check => check.Verdict == Verdict.HoldsWithOneValue);
        int open = checks.Count(check => check.Verdict == Verdict.NotAssessable);
        return new(
            (zero > 0 ? $"；空白都看作 0 时，{zero} 个等式成立" : "")
                + (one > 0 ? $"；{one} 个等式可由其余数字推出所缺的一格" : "")
                + (open > 0 ? $"；{open} 个等式无法判断" : ""),
            (zero > 0 ? $"; {zero} sums hold if every blank is 0" : "")
                + (one > 0 ? $"; {one} sums tell the number of their one blank cell" : "")
                + (open > 0 ? $"; {open} sums cannot be assessed" : ""));
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
