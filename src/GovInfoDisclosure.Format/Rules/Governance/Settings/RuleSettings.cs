using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Governance.Settings;

/// <summary>What is said of single rules.</summary>
internal sealed class RuleSettings
{
    private static readonly (string, Severity?)[] Levels =
        [("off", null), ("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info)];

    private readonly HashSet<string> _off = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Severity> _severities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _thresholds = new(StringComparer.Ordinal);

    public static RuleSettings Read(SettingsNode node, HashSet<string> ownIds)
    {
        var settings = new RuleSettings();
        foreach ((string key, SettingsNode value) in node.Members())
        {
            if (DescriptorCatalog.TryFind(key, out DiagnosticDescriptor? descriptor))
            {
                settings.Read(descriptor.Id, descriptor.Threshold is not null, value);
            }
            else if (ownIds.Contains(key))
            {
                settings.Read(key, hasThreshold: true, value);
            }
            else
            {
                throw value.Mistake("没有这个检查项", "there is no such rule");
            }
        }

        return settings;
    }

    public ValidationOptions ApplyTo(ValidationOptions options) => options with
    {
        DisabledIds = _off.ToImmutableHashSet(StringComparer.Ordinal),
        Severities = _severities.ToImmutableDictionary(StringComparer.Ordinal),
        Thresholds = _thresholds.ToImmutableDictionary(StringComparer.Ordinal),
    };

    private void Read(string id, bool hasThreshold, SettingsNode node)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            ReadLevel(id, node);
            return;
        }

        foreach ((string key, SettingsNode value) in node.Members("severity", "threshold"))
        {
            if (key == "severity")
            {
                ReadLevel(id, value);
            }
            else
            {
                _thresholds[id] = hasThreshold ? value.Number() : throw value.Mistake("这一项没有阈值", "this rule has no threshold");
            }
        }
    }

    private void ReadLevel(string id, SettingsNode node)
    {
        Severity? severity = node.Choice(Levels);
        if (severity is { } level)
        {
            _severities[id] = level;
        }
        else
        {
            _off.Add(id);
        }
    }
}
