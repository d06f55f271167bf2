using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“检查对象”: what a rule looks at: the report, its edition and, when there is one, how it was read.</summary>
public sealed class RuleContext
{
    /// <summary>“检查对象”: a report, with or without the result of reading it.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public RuleContext(AnnualReport report, ParseResult? parsed = null, ValidationOptions? options = null, CancellationToken token = default)
    {
        Report = Guard.NotNull(report, nameof(report));
        Parsed = parsed;
        Options = options ?? ValidationOptions.Default;
        Token = token;
    }

    /// <summary>“报告”.</summary>
    public AnnualReport Report { get; }

    /// <summary>“全部数据”.</summary>
    public ReportFigures Figures => Report.Figures;

    /// <summary>“格式版本”.</summary>
    public EditionSchema Edition => Report.Edition;

    /// <summary>“读取结果”: raw labels, headings and places; null when the report was not read from a document.</summary>
    public ParseResult? Parsed { get; }

    /// <summary>“校验选项”.</summary>
    public ValidationOptions Options { get; }

    /// <summary>“取消”: cancels the check; a rule that can take long asks it now and then.</summary>
    public CancellationToken Token { get; }

    /// <summary>“是否启用”: whether findings of a kind are wanted; a rule need not look for others.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    public bool IsEnabled(DiagnosticDescriptor descriptor) =>
        !Options.DisabledIds.Contains(Guard.NotNull(descriptor, nameof(descriptor)).Id);

    /// <summary>“阈值”: the bound of a kind of finding: the options' own, else its default.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    /// <exception cref="ArgumentException">The kind of finding has no threshold.</exception>
    public decimal ThresholdOf(DiagnosticDescriptor descriptor) => Options.ThresholdOf(descriptor);

    /// <summary>“原文位置”: where a cell, row, table or part stands in the source; null when it is not known.</summary>
    public SourceSpan? Locate(string address) => Parsed?.Locations.Find(address);
}
