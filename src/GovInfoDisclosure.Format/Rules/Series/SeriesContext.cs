using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“两年检查对象”: last year's and this year's report of one body.</summary>
public sealed class SeriesContext
{
    /// <summary>“两年检查对象”: two reports.</summary>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public SeriesContext(AnnualReport lastYear, AnnualReport thisYear, ValidationOptions? options = null)
    {
        LastYear = Guard.NotNull(lastYear, nameof(lastYear));
        ThisYear = Guard.NotNull(thisYear, nameof(thisYear));
        Options = options ?? ValidationOptions.Default;
    }

    /// <summary>“上年报告”.</summary>
    public AnnualReport LastYear { get; }

    /// <summary>“本年报告”.</summary>
    public AnnualReport ThisYear { get; }

    /// <summary>“校验选项”.</summary>
    public ValidationOptions Options { get; }

    /// <summary>“是否相邻”: whether the reports are of two consecutive years, or do not say.</summary>
    public bool AreConsecutive => LastYear.Header.Year is not { } last || ThisYear.Header.Year is not { } now || now == last + 1;

    /// <summary>“阈值”: the bound of a kind of finding: the options' own, else its default.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    /// <exception cref="ArgumentException">The kind of finding has no threshold.</exception>
    public decimal ThresholdOf(DiagnosticDescriptor descriptor) => Options.ThresholdOf(descriptor);
}
