using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Rules.Duties;

namespace GovInfoDisclosure.Format.Rules.Governance.Settings;

/// <summary>“读设置”: reads what an office has decided about the rules, as in its <c>govdisclosure.json</c>, into <see cref="ValidationOptions"/>.</summary>
/// <remarks>The whole file is read or nothing: a key, an id or a value that is not known is an exception, for a rule that is misspelt would run on unnoticed.</remarks>
public static class SettingsReader
{
    /// <summary>“文件名”: how the file is called where a tool looks for it.</summary>
    public const string FileName = "govdisclosure.json";

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly (string, AgencyKind)[] AgencyKinds =
    [
        ("unknown", AgencyKind.Unknown),
        ("government", AgencyKind.Government),
        ("department", AgencyKind.Department),
        ("township", AgencyKind.Township),
        ("other", AgencyKind.Other),
    ];

    /// <summary>“读”: the settings in a JSON text; comments and trailing commas are allowed.</summary>
    /// <param name="json">The text.</param>
    /// <param name="ownIds">Ids of the application's own rules, which the settings may name too.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="SettingsException">It cannot be used as it is written.</exception>
    public static ValidationOptions Read(string json, IEnumerable<string>? ownIds = null)
    {
        Guard.NotNull(json, nameof(json));
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Lenient);
            return Read(new SettingsNode(document.RootElement, "$"), [.. ownIds ?? []]);
        }
        catch (JsonException e)
        {
            long line = (e.LineNumber ?? 0) + 1;
            long column = (e.BytePositionInLine ?? 0) + 1;
            throw new SettingsException("$", new($"第 {line} 行第 {column} 字节：不是有效的 JSON", $"line {line}, byte {column}: this is no JSON"), e);
        }
    }

    private static ValidationOptions Read(SettingsNode root, HashSet<string> ownIds)
    {
        ValidationOptions options = ValidationOptions.Default;
        SettingsNode? rules = null;
        foreach ((string key, SettingsNode value) in root.Members("$schema", "profile", "agencyKind", "deadlines", "ownRules", "rules", "suppressions"))
        {
            switch (key)
            {
                case "profile":
                    options = options with { Profile = value.Choice(("review", ValidationProfile.Review), ("publish", ValidationProfile.Publish)) };
                    break;
                case "agencyKind":
                    options = options with { AgencyKind = value.Choice(AgencyKinds) };
                    break;
                case "deadlines":
                    options = options with { Deadlines = [.. value.Items().Select(ReadDeadline)] };
                    break;
                case "ownRules":
                    var reader = new OwnRuleReader();
                    options = options with { OwnRules = [.. value.Items().Select(reader.Read)] };
                    ownIds.UnionWith(reader.Ids);
                    break;
                case "rules":
                    rules = value; // they may name own rules that stand further down
                    break;
                case "suppressions":
                    options = options with { Suppressions = [.. value.Items().Select(ReadSuppression)] };
                    break;
            }
        }

        return rules is { } node ? RuleSettings.Read(node, ownIds).ApplyTo(options) : options;
    }

    private static Deadline ReadDeadline(SettingsNode node)
    {
        AgencyKind kind = AgencyKind.Unknown;
        int? month = null;
        int? day = null;
        string? source = null;
        foreach ((string key, SettingsNode value) in node.Members("agencyKind", "month", "day", "source"))
        {
            switch (key)
            {
                case "agencyKind":
                    kind = value.Choice(AgencyKinds);
                    break;
                case "month":
                    month = value.Number(1, 12);
                    break;
                case "day":
                    day = value.Number(1, 31);
                    break;
                default:
                    source = value.Text();
                    break;
            }
        }

        return month is null || day is null || source is null
            ? throw node.Mistake("期限要写明 month（月）、day（日）和 source（依据）", "a deadline needs a month, a day and a source")
            : new Deadline(kind, month.Value, day.Value, source);
    }

    private static Suppression ReadSuppression(SettingsNode node)
    {
        string? fingerprint = null;
        string? reason = null;
        string? agency = null;
        int? year = null;
        foreach ((string key, SettingsNode value) in node.Members("fingerprint", "reason", "agency", "year"))
        {
            switch (key)
            {
                case "fingerprint":
                    fingerprint = value.Text();
                    break;
                case "reason":
                    reason = value.Text();
                    break;
                case "agency":
                    agency = value.Text();
                    break;
                default:
                    year = value.Number(1000, 9999);
                    break;
            }
        }

        return fingerprint is null || reason is null
            ? throw node.Mistake("豁免要写明 fingerprint（指纹）和 reason（理由）", "a suppression needs a fingerprint and a reason")
            : new Suppression(fingerprint, reason, agency, year);
    }
}
