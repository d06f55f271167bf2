using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Governance;

/// <summary>“豁免”: one finding that is known and accepted, and why; immutable, equal by content.</summary>
/// <remarks>A fingerprint holds no name of a body, so reports of two bodies can have findings of the same one: name the body where the settings serve many.</remarks>
public sealed record Suppression
{
    /// <summary>“豁免”: of the finding with a fingerprint, for a reason.</summary>
    /// <exception cref="ArgumentException">The fingerprint or the reason is empty.</exception>
    public Suppression(string fingerprint, string reason, string? agency = null, int? year = null)
    {
        Fingerprint = NotBlank(fingerprint, nameof(fingerprint));
        Reason = NotBlank(reason, nameof(reason));
        Agency = agency;
        Year = year;
    }

    /// <summary>“指纹”: of the finding, as every output prints it.</summary>
    public string Fingerprint { get; }

    /// <summary>“理由”: why the finding is accepted; written beside it.</summary>
    public string Reason { get; }

    /// <summary>“行政机关”: the body in whose report only it holds; null for every body.</summary>
    public string? Agency { get; }

    /// <summary>“年度”: the report year for which only it holds; null for every year.</summary>
    public int? Year { get; }

    internal bool Covers(Diagnostic finding, ReportHeader? header) =>
        (Agency is null || Agency == header?.Agency)
        && (Year is null || Year == header?.Year)
        && string.Equals(finding.Fingerprint, Fingerprint, StringComparison.OrdinalIgnoreCase);

    private static string NotBlank(string text, string name) => string.IsNullOrWhiteSpace(Guard.NotNull(text, name))
        ? throw new ArgumentException("A suppression needs a fingerprint and a reason.", name)
        : text;
}
