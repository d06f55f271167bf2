using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>The few keywords of JSON Schema that the library writes; a keyword that it does not know fails the test.</summary>
internal sealed class TinySchemaValidator(JsonElement root)
{
    /// <summary>The pointers of what does not fit; "/" for the whole.</summary>
    public List<string> Faults(JsonElement instance)
    {
        var faults = new List<string>();
        Check(root, instance, "", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement instance, string at, List<string> faults)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (!Holds(schema, keyword, instance, at, faults))
            {
                faults.Add(at.Length == 0 ? "/" : at);
            }
        }
    }

    private bool Holds(JsonElement schema, JsonProperty keyword, JsonElement instance, string at, List<string> faults)
    {
        JsonElement value = keyword.Value;
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "title" or "description" or "$defs":
                return true;
            case "type":
                return value.ValueKind == JsonValueKind.Array
                    ? value.EnumerateArray().Any(type => IsOfType(type.GetString()!, instance))
                    : IsOfType(value.GetString()!, instance);
            case "const":
                return value.GetRawText() == instance.GetRawText();
            case "minimum":
                return instance.ValueKind != JsonValueKind.Number || instance.GetDecimal() >= value.GetDecimal();
            case "pattern":
                return instance.ValueKind != JsonValueKind.String || Regex.IsMatch(instance.GetString()!, value.GetString()!);
            case "minProperties":
                return instance.ValueKind != JsonValueKind.Object || instance.EnumerateObject().Count() >= value.GetInt32();
            case "required":
                return instance.ValueKind != JsonValueKind.Object
                    || value.EnumerateArray().All(name => instance.TryGetProperty(name.GetString()!, out _));
            case "$ref":
                Check(root.GetProperty("$defs").GetProperty(value.GetString()!.Split('/')[^1]), instance, at, faults);
                return true;
            case "anyOf":
                return value.EnumerateArray().Any(choice => Fits(choice, instance));
            case "oneOf":
                return value.EnumerateArray().Count(choice => Fits(choice, instance)) == 1;
            case "properties":
                CheckMembers(value, instance, at, faults);
                return true;
            case "items":
                foreach (JsonElement item in instance.ValueKind == JsonValueKind.Array ? instance.EnumerateArray() : default)
                {
                    Check(value, item, at + "/-", faults);
                }

                return true;
            case "additionalProperties":
                Assert.Equal(JsonValueKind.False, value.ValueKind);
                CheckNoOther(schema, instance, at, faults);
                return true;
            default:
                throw new NotSupportedException(keyword.Name);
        }
    }

    private bool Fits(JsonElement schema, JsonElement instance)
    {
        var faults = new List<string>();
        Check(schema, instance, "", faults);
        return faults.Count == 0;
    }

    private void CheckMembers(JsonElement properties, JsonElement instance, string at, List<string> faults)
    {
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (instance.ValueKind == JsonValueKind.Object && instance.TryGetProperty(property.Name, out JsonElement member))
            {
                Check(property.Value, member, at + "/" + property.Name, faults);
            }
        }
    }

    private static void CheckNoOther(JsonElement schema, JsonElement instance, string at, List<string> faults)
    {
        if (instance.ValueKind == JsonValueKind.Object)
        {
            faults.AddRange(instance.EnumerateObject()
                .Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _))
                .Select(member => at + "/" + member.Name));
        }
    }

    private static bool IsOfType(string type, JsonElement instance) => type switch
    {
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "null" => instance.ValueKind == JsonValueKind.Null,
        "number" => instance.ValueKind == JsonValueKind.Number,
        "integer" => instance.ValueKind == JsonValueKind.Number && instance.GetDecimal() % 1 == 0,
        _ => throw new NotSupportedException(type),
    };
}
