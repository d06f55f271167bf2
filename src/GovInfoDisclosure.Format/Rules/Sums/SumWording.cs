using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>Explains sums and what would mend them.</summary>
internal static class SumWording
{
    private const DiagnosticLanguage Chinese = DiagnosticLanguage.SimplifiedChinese;
    private const DiagnosticLanguage English = DiagnosticLanguage.English;
    private const int MaxTerms = 8;
    private const int MaxOthers = 3;

    /// <summary>How many changes of figures the remedies list at most, one remedy at least.</summary>
    private const int MaxFixes = 6;

    /// <summary>The numbers that are added, such as 1180＋31; zeros are left out.</summary>
    public static string Terms(ImmutableArray<CellSchema> cells, FigureTable figures)
    {
        var text = new StringBuilder();
        int terms = 0;
        foreach (CellSchema cell in cells)
        {
            if (figures[cell] is { IsReported: true, Value: not 0 } figure && ++terms <= MaxTerms)
            {
                text.Append(terms == 1 ? "" : "＋").Append(Number(figure.Value));
            }
        }

        return terms == 0 ? "0" : text.Append(terms > MaxTerms ? "＋…" : "").ToString();
    }

    /// <summary>The column or row that an identity is about.</summary>
    public static string SubjectOf(Identity identity) => identity.Reconciliation.Kind == ReconciliationKind.RowTotal
        ? FormWording.NameOf(identity.Right[0].Line)
        : identity.Right[0].Column.Label;

    /// <summary>The further identities that fail for the same cause, as inequations.</summary>
    public static LocalizedText Also(ImmutableArray<IdentityCheck> others, FigureTable figures)
    {
        if (others.IsEmpty)
        {
            return new("", "");
        }

        string first = string.Join("；", others.Take(MaxOthers).Select(check =>
            $"“{SubjectOf(check.Identity)}” {Terms(check.Identity.Left, figures)}≠{Terms(check.Identity.Right, figures)}"));
        bool more = others.Length > MaxOthers;
        return new(
            $"；同时不等：{first}{(more ? $"等 {others.Length} 处" : "")}",
            $"; also unequal: {first}{(more ? $" and {others.Length - MaxOthers} more" : "")}");
    }

    /// <summary>What to change.</summary>
    /// <param name="slips">What may have happened, best first.</param>
    /// <param name="figures">The figures as printed.</param>
    public static LocalizedText Fix(ImmutableArray<Slip> slips, FigureTable figures)
    {
        if (slips.IsEmpty)
        {
            return new("从数字本身不能推断错在哪一格，需要逐格核对", "The figures alone do not tell which cell is wrong");
        }

        if (slips.Length == 1)
        {
            return new($"{Options(slips, figures, Chinese)}，以上各式即全部相等",
                $"{Options(slips, figures, English)} makes all of these equal");
        }

        ImmutableArray<Slip> shown = [.. slips.Take(Math.Max(1, MaxFixes / slips[0].Repair.Steps.Length))];
        string more = slips.Length > shown.Length ? "；…" : "";
        return new($"有 {slips.Length} 种同样简单的改法：{Options(shown, figures, Chinese)}{more}",
            $"{slips.Length} changes are equally simple: {Options(shown, figures, English)}{more}");
    }

    private static string Options(ImmutableArray<Slip> slips, FigureTable figures, DiagnosticLanguage language) => string.Join(
        language == English ? "; or " : "；或 ",
        slips.Select(slip => Changes(slip.Repair, figures) + DiagnosticText.Choose(NameOf(slip.Kind), language)));

    private static string Changes(Repair repair, FigureTable figures) => string.Join("、", repair.Steps.Select(step =>
        $"{FormWording.NameOf(step.Cell)} {Number(figures[step.Cell].Value)}→{Number(figures[step.Cell].Value + step.Delta)}"));

    private static LocalizedText NameOf(HypothesisKind kind) => kind switch
    {
        HypothesisKind.Digit => new("（疑一位数字有误）", " (one digit wrong?)"),
        HypothesisKind.DigitsSwapped => new("（疑两位数字颠倒）", " (digits in the wrong order?)"),
        HypothesisKind.NeighboursSwapped => new("（疑相邻两格颠倒）", " (neighbours exchanged?)"),
        HypothesisKind.Split => new("（疑一个数拆在两格）", " (one number split into two cells?)"),
        HypothesisKind.Shift => new("（疑整行错位一格）", " (row one cell off?)"),
        HypothesisKind.Column => new("（疑计入了别的格）", " (booked in the wrong cell?)"),
        HypothesisKind.Exchange => new("（疑两格互换）", " (two cells exchanged?)"),
        _ => new("", ""),
    };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
