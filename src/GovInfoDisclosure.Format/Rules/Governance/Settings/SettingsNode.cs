using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Governance.Settings;

/// <summary>One value of the settings with its path; what is not as expected is one clear exception.</summary>
internal readonly struct SettingsNode(JsonElement element, string path)
{
    public JsonValueKind Kind => element.ValueKind;

    /// <summary>The members of an object; a key that is not known is a mistake, most often of the pen.</summary>
    public IEnumerable<(string Key, SettingsNode Value)> Members(params string[] known)
    {
        Expect(JsonValueKind.Object, new("应是对象 { … }", "an object { … } is expected"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            var value = new SettingsNode(member.Value, $"{path}.{member.Name}");
            if (known.Length > 0 && !known.Contains(member.Name))
            {
                string names = string.Join("、", known);
                throw value.Mistake($"没有这个设置；可用的有：{names}", $"there is no such setting; there are {string.Join(", ", known)}");
            }

            if (!seen.Add(member.Name))
            {
                throw value.Mistake("写了两次", "it is given twice");
            }

            yield return (member.Name, value);
        }
    }

    public IEnumerable<SettingsNode> Items()
    {
        Expect(JsonValueKind.Array, new("应是列表 [ … ]", "a list [ … ] is expected"));
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            yield return new SettingsNode(item, $"{path}[{index++}]");
        }
    }

    public string Text()
    {
        Expect(JsonValueKind.String, new("应是文字 \"…\"", "a text \"…\" is expected"));
        string text = element.GetString()!;
        return text.Trim().Length > 0 ? text : throw Mistake("不能为空", "it is empty");
    }

    public decimal Number()
    {
        Expect(JsonValueKind.Number, new("应是数字", "a number is expected"));
        return element.TryGetDecimal(out decimal number) ? number : throw Mistake("数字太大", "the number is too large");
    }

    public int Number(int least, int most)
    {
        decimal number = Number();
        return number >= least && number <= most && decimal.Truncate(number) == number
            ? (int)number
            : throw Mistake($"应是 {least} 至 {most} 的整数", $"a whole number from {least} to {most} is expected");
    }

    /// <summary>One of a few words.</summary>
    public T Choice<T>(params (string Word, T Value)[] choices)
    {
        if (Kind == JsonValueKind.String)
        {
            foreach ((string word, T value) in choices)
            {
                if (element.ValueEquals(word))
                {
                    return value;
                }
            }
        }

        string words = string.Join("|", choices.Select(choice => choice.Word));
        throw Mistake($"可以是：{words}", $"it can be {words}");
    }

    public SettingsException Mistake(string chinese, string english) => new(path, new LocalizedText(chinese, english));

    private void Expect(JsonValueKind kind, LocalizedText problem)
    {
        if (Kind != kind)
        {
            throw new SettingsException(path, problem);
        }
    }
}
