using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“校验结果”: the findings about a report.</summary>
public sealed class ValidationResult
{
    /// <summary>“校验结果”: with its findings.</summary>
    public ValidationResult(ImmutableArray<Diagnostic> diagnostics) => Diagnostics = diagnostics.IsDefault ? [] : diagnostics;

    /// <summary>“检查发现”: in the order of their places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>“有错误”: whether any finding that is not suppressed is an error.</summary>
    public bool HasErrors => Any(Severity.Error);

    /// <summary>“无错误和警告”: whether nothing but hints and suppressed findings was found.</summary>
    public bool IsClean => !Any(Severity.Warning);

    private bool Any(Severity least)
    {
        foreach (Diagnostic diagnostic in Diagnostics)
        {
            if (diagnostic.Severity >= least && diagnostic.Suppressed is null)
            {
                return true;
            }
        }

        return false;
    }
}
