using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Json;

/// <summary>Reads objects and texts of parsed JSON and keeps the first fault; what follows a fault counts no more.</summary>
internal sealed class JsonMemberReader
{
    public ReportJsonFault? Fault { get; private set; }

    public string? ReadTextOrNull(JsonMember member) => member.Value.ValueKind == JsonValueKind.Null ? null : ReadText(member);

    public string? ReadText(JsonMember member)
    {
        if (member.Value.ValueKind != JsonValueKind.String)
        {
            SetFault(member.Pointer, "此处应为文字", "A text is expected");
            return null;
        }

        try
        {
            return member.Value.GetString();
        }
        catch (InvalidOperationException)
        {
            SetFault(member.Pointer, "文字的编码有误", "The text is malformed UTF-8 or holds half a surrogate pair");
            return null;
        }
    }

    public List<JsonMember> Members(JsonMember parent)
    {
        var members = new List<JsonMember>();
        if (parent.Value.ValueKind != JsonValueKind.Object)
        {
            SetFault(parent.Pointer, "此处应为对象", "An object is expected");
            return members;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in parent.Value.EnumerateObject())
        {
            string name;
            try
            {
                name = property.Name;
            }
            catch (InvalidOperationException)
            {
                SetFault(parent.Pointer, "键的编码有误", "A key is malformed UTF-8 or holds half a surrogate pair");
                return [];
            }

            string pointer = parent.Pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");
            if (!names.Add(name))
            {
                SetFault(pointer, $"键“{Shorten(name)}”重复", $"The key \"{Shorten(name)}\" stands twice");
                return [];
            }

            members.Add(new JsonMember(name, property.Value, pointer));
        }

        return members;
    }

    public void SetUnknownKey(JsonMember member) =>
        SetFault(member.Pointer, $"此处没有名为“{Shorten(member.Name)}”的键", $"There is no key \"{Shorten(member.Name)}\" here");

    public void SetFault(string pointer, string chinese, string english) =>
        Fault ??= new ReportJsonFault(pointer, new LocalizedText(chinese, english));

    public static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}

/// <summary>A member of an object with its JSON Pointer; the whole is a member without a name.</summary>
internal readonly record struct JsonMember(string Name, JsonElement Value, string Pointer);
