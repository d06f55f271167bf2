using System.Globalization;
using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Json;

/// <summary>Makes a report of parsed JSON; used once. After the first fault nothing more is read.</summary>
internal sealed class ReportJsonBinder(ReportCatalog catalog)
{
    private const int MaxDigits = 15;

    private readonly Dictionary<CellSchema, Figure> _figures = [];

    public ReportJsonFault? Fault { get; private set; }

    public AnnualReport? Bind(JsonElement root)
    {
        List<Member> members = Members(new Member("", root, ""));
        EditionSchema? edition = FindEdition(members);
        if (edition is null)
        {
            return null;
        }

        ReportHeader header = ReportHeader.Empty;
        Narratives narratives = Narratives.Empty;
        foreach (Member member in members)
        {
            switch (member.Name)
            {
                case ReportNames.Edition:
                    break;
                case ReportNames.Year:
                    header = header with { Year = ReadYear(member) };
                    break;
                case ReportNames.Agency:
                    header = header with { Agency = ReadTextOrNull(member) };
                    break;
                case ReportNames.Title:
                    header = header with { Title = ReadTextOrNull(member) };
                    break;
                case ReportNames.PublishedOn:
                    header = header with { PublishedOn = ReadDate(member) };
                    break;
                case ReportNames.Narratives:
                    narratives = ReadNarratives(member);
                    break;
                default:
                    BindKey(ReportKey.Root(edition), member);
                    break;
            }
        }

        return Fault is null ? CreateReport(edition, header, narratives) : null;
    }

    private AnnualReport? CreateReport(EditionSchema edition, ReportHeader header, Narratives narratives)
    {
        var figures = new ReportFigures(
            edition,
            [.. edition.Tables.Select(table => FigureTable.Create(table, cell => _figures.TryGetValue(cell, out Figure figure) ? figure : default))]);
        return catalog.Create(header, narratives, figures);
    }

    private EditionSchema? FindEdition(List<Member> members)
    {
        Member member = members.Find(candidate => candidate.Name == ReportNames.Edition);
        if (member.Name is null)
        {
            SetFault("", "没有“edition”，不知是哪一版格式", "There is no \"edition\"");
            return null;
        }

        string? code = ReadText(member);
        EditionSchema? edition = catalog.Editions.FirstOrDefault(candidate => candidate.Code == code);
        if (edition is null)
        {
            SetFault(member.Pointer, $"没有 {code} 版格式", $"There is no edition {code}");
        }

        return edition;
    }

    private Narratives ReadNarratives(Member parent)
    {
        Narratives narratives = Narratives.Empty;
        foreach (Member member in Members(parent))
        {
            switch (member.Name)
            {
                case ReportNames.Preamble:
                    narratives = narratives with { Preamble = ReadTextOrNull(member) };
                    break;
                case ReportNames.Overview:
                    narratives = narratives with { Overview = ReadTextOrNull(member) };
                    break;
                case ReportNames.IssuesAndImprovements:
                    narratives = narratives with { IssuesAndImprovements = ReadTextOrNull(member) };
                    break;
                case ReportNames.OtherMatters:
                    narratives = narratives with { OtherMatters = ReadTextOrNull(member) };
                    break;
                default:
                    SetUnknownKey(member);
                    break;
            }
        }

        return narratives;
    }

    private void BindKey(ReportKey parent, Member member)
    {
        ReportKey? key = parent.Find(member.Name);
        if (key is null)
        {
            SetUnknownKey(member);
            return;
        }

        if (key.Cell is { } cell)
        {
            _figures[cell] = ReadFigure(member);
            return;
        }

        List<Member> members = Members(member);
        foreach (Member child in members)
        {
            BindKey(key, child);
        }

        if (key.IsEitherOr && Fault is null && members.Select(child => key.Find(child.Name)!.Cell is null).Distinct().Count() > 1)
        {
            SetFault(member.Pointer, $"“{key.Title}”不能既有本行数据又有分项", $"\"{key.Name}\" holds figures of its own and sub-rows");
        }
    }

    private Figure ReadFigure(Member member)
    {
        switch (member.Value.ValueKind)
        {
            case JsonValueKind.Number:
                return ReadNumber(member);
            case JsonValueKind.Null:
                return Figure.Blank;
            case JsonValueKind.String:
                return ReadMark(member);
            case JsonValueKind.Object when Members(member) is [{ Name: ReportNames.Unreadable } printed]:
                return ReadText(printed) is { } text ? Figure.Unreadable(text) : default;
            default:
                SetFault(
                    member.Pointer,
                    "单元格应为数值、null、符号或 {\"unreadable\": …}",
                    "A figure is a number, null, a mark or {\"unreadable\": …}");
                return default;
        }
    }

    // read as printed: parsing rounds what has too many digits, and makes 0 of 1e-30
    private Figure ReadNumber(Member member)
    {
        string printed = member.Value.GetRawText();
        if (printed.Count(c => c is >= '0' and <= '9') > MaxDigits || printed.IndexOfAny(['e', 'E']) >= 0)
        {
            SetFault(
                member.Pointer, $"数值 {Shorten(printed)} 超过 15 位或用了指数", $"The number {Shorten(printed)} has more than 15 digits or an exponent");
            return default;
        }

        return Figure.Reported(member.Value.GetDecimal());
    }

    private Figure ReadMark(Member member)
    {
        string? text = ReadText(member);
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            SetFault(member.Pointer, $"数值 {Shorten(text!)} 不应加引号", $"The number {Shorten(text!)} stands in quotes");
        }

        return text is null ? default : Figure.Dash(text);
    }

    private int? ReadYear(Member member)
    {
        if (member.Value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out int year))
        {
            return year;
        }

        SetFault(member.Pointer, "年度应为整数或 null", "The year is a whole number or null");
        return null;
    }

    private ReportDate? ReadDate(Member member)
    {
        string? text = ReadTextOrNull(member);
        if (text is null)
        {
            return null;
        }

        if (!ReportDate.TryParse(text, out ReportDate date))
        {
            SetFault(member.Pointer, $"“{Shorten(text)}”不是日期", $"\"{Shorten(text)}\" is no date");
        }

        return date;
    }

    private string? ReadTextOrNull(Member member) => member.Value.ValueKind == JsonValueKind.Null ? null : ReadText(member);

    private string? ReadText(Member member)
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

    private List<Member> Members(Member parent)
    {
        var members = new List<Member>();
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

            members.Add(new Member(name, property.Value, pointer));
        }

        return members;
    }

    private void SetUnknownKey(Member member) =>
        SetFault(member.Pointer, $"此处没有名为“{Shorten(member.Name)}”的键", $"There is no key \"{Shorten(member.Name)}\" here");

    private void SetFault(string pointer, string chinese, string english) =>
        Fault ??= new ReportJsonFault(pointer, new LocalizedText(chinese, english));

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";

    private readonly record struct Member(string Name, JsonElement Value, string Pointer);
}
