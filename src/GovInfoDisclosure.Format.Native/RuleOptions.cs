using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance.Settings;

namespace GovInfoDisclosure.Format.Native;

/// <summary>Which rules are asked and what fails: the options <c>settings</c>, <c>profile</c> and <c>failOn</c>, as the tool has them.</summary>
internal sealed class RuleOptions(CallOptions options)
{
    private static readonly ReportValidator Validator = new();

    /// <summary>The least severity that makes the status <c>GOVINFO_FINDINGS</c>.</summary>
    public Severity FailOn { get; } = options.Choice("failOn", ("error", Severity.Error), ("warning", Severity.Warning));

    public ValidationOptions Validation { get; } = Read(options);

    public ImmutableArray<Diagnostic> Check(ParseResult parsed) => Validator.Validate(parsed, Validation).Diagnostics;

    private static ValidationOptions Read(CallOptions options)
    {
        try
        {
            ValidationOptions settings = options.Json("settings") is { } json ? SettingsReader.Read(json) : ValidationOptions.Default;
            return options.Has("profile")
                ? settings with { Profile = options.Choice("profile", ContractChoices.Profiles.AsSpan()) }
                : settings;
        }
        catch (SettingsException e)
        {
            throw new BadCallException($"The option settings cannot be used: {e.Message}", e);
        }
    }
}
