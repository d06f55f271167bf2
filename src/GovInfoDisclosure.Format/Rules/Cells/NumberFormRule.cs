using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Cells;

/// <summary>“数字形式检查”: signs, fractions of counts, and decimals of amounts, as the columns of the schema say.</summary>
internal sealed class NumberFormRule : IReportRule
{
    /// <summary>One yuan in 万元; further decimals are unusual.</summary>
    private const int DecimalsOfOneYuan = 4;

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [FigureDescriptors.Negative, FigureDescriptors.Fraction, FigureDescriptors.AmountDecimals];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        foreach (FigureTable figures in context.Figures.Tables)
        {
            foreach (CellSchema cell in figures.Schema.Cells)
            {
                decimal value = figures[cell.Slot].Value;
                if (value < 0 && !cell.Column.IsSigned)
                {
                    sink.Add(Finding(FigureDescriptors.Negative, cell, value));
                }

                if (decimal.Truncate(value) != value)
                {
                    CheckFraction(cell, value, sink);
                }
            }
        }
    }

    private static void CheckFraction(CellSchema cell, decimal value, DiagnosticSink sink)
    {
        (int limit, string unit) = cell.Column.Unit switch
        {
            Unit.TenThousandYuan => (6, "万元"),
            Unit.Yuan => (2, "元"),
            _ => (0, ""),
        };
        int decimals = DecimalsOf(value);
        if (limit == 0)
        {
            sink.Add(Finding(FigureDescriptors.Fraction, cell, value));
        }
        else if (decimals > limit || (cell.Column.Unit == Unit.TenThousandYuan && decimals > DecimalsOfOneYuan))
        {
            Diagnostic finding = Finding(
                FigureDescriptors.AmountDecimals, cell, value, new("unit", unit), new("decimals", decimals), new("limit", limit));
            sink.Add(finding with { Severity = decimals > limit ? Severity.Warning : Severity.Info });
        }
    }

    private static int DecimalsOf(decimal value)
    {
        int decimals = 0;
        for (decimal rest = value - decimal.Truncate(value); rest != 0; rest = (rest * 10) - decimal.Truncate(rest * 10))
        {
            decimals++;
        }

        return decimals;
    }

    private static Diagnostic Finding(
        DiagnosticDescriptor descriptor, CellSchema cell, decimal value, params ImmutableArray<DiagnosticArgument> arguments) =>
        new(descriptor, cell.Address, [new("where", FormWording.NameOf(cell)), new("value", value), .. arguments]);
}
