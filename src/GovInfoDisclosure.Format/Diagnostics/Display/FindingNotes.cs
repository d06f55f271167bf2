using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>What is said below a finding: the broken sums with their figures, what would mend them, the remedy and the citation.</summary>
internal static class FindingNotes
{
    private const int MostListed = 5;

    public static IEnumerable<LocalizedText> Of(Diagnostic diagnostic, AnnualReport? report)
    {
        if (report is not null)
        {
            foreach (LocalizedText sum in Sums(diagnostic, report))
            {
                yield return sum;
            }

            if (Mending(diagnostic, report.Edition) is { } mending)
            {
                yield return mending;
            }
        }

        string chinese = DiagnosticText.Remedy(diagnostic);
        if (chinese.Length > 0)
        {
            yield return new("改法 " + chinese, "to mend: " + DiagnosticText.Remedy(diagnostic, DiagnosticLanguage.English));
        }

        if (diagnostic.Descriptor.Citation is { } citation)
        {
            yield return new("依据 " + citation, "basis: " + citation);
        }
    }

    private static IEnumerable<LocalizedText> Sums(Diagnostic diagnostic, AnnualReport report)
    {
        foreach (string name in diagnostic.Identities.Take(MostListed))
        {
            foreach (FigureTable table in report.Figures.Tables)
            {
                Identity? identity = table.Schema.IdentitiesFor(table).FirstOrDefault(identity => identity.Name == name);
                if (identity is not null)
                {
                    yield return Sum(identity, table);
                }
            }
        }

        if (diagnostic.Identities.Length > MostListed)
        {
            int more = diagnostic.Identities.Length - MostListed;
            yield return new($"另有 {more} 个等式不相符", $"{more} more sums do not agree");
        }
    }

    private static LocalizedText Sum(Identity identity, FigureTable table)
    {
        string left = Number(Total(identity.Left, table));
        string right = Number(Total(identity.Right, table));
        return identity.Reconciliation.Kind switch
        {
            ReconciliationKind.ColumnBalance => new(
                $"“{identity.Subject}”列 {Numbers(identity.Left)} 为 {left}，{Numbers(identity.Right)} 为 {right}",
                $"column {identity.Subject}: {Numbers(identity.Left)} is {left}, {Numbers(identity.Right)} is {right}"),
            ReconciliationKind.GroupTotal => new(
                $"“{identity.Subject}”列 各项之和为 {left}，{identity.Right[0].Line.Row.Title} 为 {right}",
                $"column {identity.Subject}: the rows add up to {left}, {identity.Right[0].Line.Row.Title} is {right}"),
            _ => new(
                $"“{identity.Subject}”行 各列之和为 {left}，{identity.Right[0].Column.Label} 为 {right}",
                $"row {identity.Subject}: the columns add up to {left}, {identity.Right[0].Column.Label} is {right}"),
        };
    }

    // the numerals that the form itself uses for its rows: 一＋二
    private static string Numbers(ImmutableArray<CellSchema> cells) => string.Join("＋", cells.Select(cell => cell.Line.Row.Number.TrimEnd('、')));

    private static decimal Total(ImmutableArray<CellSchema> cells, FigureTable table) => cells.Sum(cell => table[cell].Value);

    private static LocalizedText? Mending(Diagnostic diagnostic, EditionSchema edition)
    {
        ImmutableArray<Hypothesis> hypotheses = diagnostic.Hypotheses;
        if (hypotheses.Length == 1)
        {
            return MendingTogether(hypotheses[0], diagnostic, edition);
        }

        if (hypotheses.IsEmpty)
        {
            return null;
        }

        ImmutableArray<LocalizedText> listed = [.. hypotheses.Take(MostListed).Select(hypothesis => Changes(hypothesis, edition))];
        int more = hypotheses.Length - listed.Length + diagnostic.HypothesesLeftOut;
        return new(
            "下列改法任选其一即可相符，须核对原始台账：" + string.Join("；", listed.Select(text => text.Chinese)) + (more > 0 ? $"；另有 {more} 种" : ""),
            "any one of these would make the sums agree; check the records: "
            + string.Join("; ", listed.Select(text => text.English)) + (more > 0 ? $"; {more} more" : ""));
    }

    private static LocalizedText MendingTogether(Hypothesis hypothesis, Diagnostic diagnostic, EditionSchema edition)
    {
        LocalizedText changes = hypothesis.Changes.Length == 1 && hypothesis.Changes[0].Address == diagnostic.Address
            ? new($"改为 {Number(hypothesis.Changes[0].To)}", $"with {Number(hypothesis.Changes[0].To)} here")
            : Changes(hypothesis, edition);
        LocalizedText slip = Slip(hypothesis.Kind);
        return diagnostic.Identities.Length > 1
            ? new($"{changes.Chinese} 后，以上 {diagnostic.Identities.Length} 个等式都相符{slip.Chinese}",
                $"{changes.English}, all {diagnostic.Identities.Length} sums above agree{slip.English}")
            : new($"{changes.Chinese} 后，等式相符{slip.Chinese}", $"{changes.English}, the sum agrees{slip.English}");
    }

    private static LocalizedText Changes(Hypothesis hypothesis, EditionSchema edition) => new(
        string.Join("、", hypothesis.Changes.Select(change => $"“{Short(change, edition)}”由 {From(change, "空白")} 改为 {Number(change.To)}")),
        string.Join(", ", hypothesis.Changes.Select(change => $"“{Short(change, edition)}” from {From(change, "blank")} to {Number(change.To)}")));

    private static LocalizedText Slip(HypothesisKind kind) => kind switch
    {
        HypothesisKind.Digit => new("（疑似一位数字有误）", " (one digit seems wrong)"),
        HypothesisKind.DigitsSwapped => new("（疑似两位数字颠倒）", " (two digits seem swapped)"),
        HypothesisKind.NeighboursSwapped => new("（疑似相邻两格颠倒）", " (two neighbouring cells seem swapped)"),
        HypothesisKind.Split => new("（疑似一个数被拆成两格）", " (one number seems split into two cells)"),
        HypothesisKind.Shift => new("（疑似整行错位）", " (the row seems to stand one cell off)"),
        HypothesisKind.Column => new("（疑似填错列或行）", " (the amount seems to stand in the wrong column or row)"),
        HypothesisKind.Exchange => new("（疑似两行互换）", " (two rows seem exchanged)"),
        _ => new("", ""),
    };

    private static string Short(FigureChange change, EditionSchema edition) =>
        edition.TryFindCell(change.Address, out CellSchema? cell) ? $"{cell.Line.Row.Title} × {cell.Column.Label}" : change.Address;

    private static string From(FigureChange change, string blank) => change.From is { } from ? Number(from) : blank;

    private static string Number(decimal value) => Figure.Reported(value).Value.ToString(CultureInfo.InvariantCulture);
}
