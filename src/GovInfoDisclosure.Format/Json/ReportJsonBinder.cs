using System.Globalization;
using System.Text.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Json;

/// <summary>Makes a report of parsed JSON; used once.</summary>
internal sealed class ReportJsonBinder(ReportCatalog catalog)
{
    private const int MaxDigits = 15;

    private readonly Dictionary<CellSchema, Figure> _figures = [];
    private readonly JsonMemberReader _json = new();

    public ReportJsonFault? Fault => _json.Fault;

    public AnnualReport? Bind(JsonElement root)
    {
        List<JsonMember> members = _json.Members(new JsonMember("", root, ""));
        EditionSchema? edition = FindEdition(members);
        if (edition is null)
        {
            return null;
        }

        ReportHeader header = ReportHeader.Empty;
        Narratives narratives = Narratives.Empty;
        foreach (JsonMember member in members)
        {
            switch (member.Name)
            {
                case ReportNames.Edition:
                    break;
                case ReportNames.Year:
                    header = header with { Year = ReadYear(member) };
                    break;
                case ReportNames.Agency:
                    header = header with { Agency = _json.ReadTextOrNull(member) };
                    break;
                case ReportNames.Title:
                    header = header with { Title = _json.ReadTextOrNull(member) };
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

    private EditionSchema? FindEdition(List<JsonMember> members)
    {
        JsonMember member = members.Find(candidate => candidate.Name == ReportNames.Edition);
        if (member.Name is null)
        {
            _json.SetFault("", "没有“edition”，不知是哪一版格式", "There is no \"edition\"");
            return null;
        }

        string? code = _json.ReadText(member);
        EditionSchema? edition = catalog.Editions.FirstOrDefault(candidate => candidate.Code == code);
        if (edition is null)
        {
            _json.SetFault(member.Pointer, $"没有 {code} 版格式", $"There is no edition {code}");
        }

        return edition;
    }

    private Narratives ReadNarratives(JsonMember parent)
    {
        Narratives narratives = Narratives.Empty;
        foreach (JsonMember member in _json.Members(parent))
        {
            switch (member.Name)
            {
                case ReportNames.Preamble:
                    narratives = narratives with { Preamble = _json.ReadTextOrNull(member) };
                    break;
                case ReportNames.Overview:
                    narratives = narratives with { Overview = _json.ReadTextOrNull(member) };
                    break;
                case ReportNames.OverviewParts:
                    break; // taken from the text of the part: two copies of it could differ
                case ReportNames.IssuesAndImprovements:
                    narratives = narratives with { IssuesAndImprovements = _json.ReadTextOrNull(member) };
                    break;
                case ReportNames.OtherMatters:
                    narratives = narratives with { OtherMatters = _json.ReadTextOrNull(member) };
                    break;
                default:
                    _json.SetUnknownKey(member);
                    break;
            }
        }

        return narratives;
    }

    private void BindKey(ReportKey parent, JsonMember member)
    {
        ReportKey? key = parent.Find(member.Name);
        if (key is null)
        {
            _json.SetUnknownKey(member);
            return;
        }

        if (key.Cell is { } cell)
        {
            _figures[cell] = ReadFigure(member);
            return;
        }

        List<JsonMember> members = _json.Members(member);
        foreach (JsonMember child in members)
        {
            BindKey(key, child);
        }

        if (key.IsEitherOr && Fault is null && members.Select(child => key.Find(child.Name)!.Cell is null).Distinct().Count() > 1)
        {
            _json.SetFault(member.Pointer, $"“{key.Title}”不能既有本行数据又有分项", $"\"{key.Name}\" holds figures of its own and sub-rows");
        }
    }

    private Figure ReadFigure(JsonMember member)
    {
        switch (member.Value.ValueKind)
        {
            case JsonValueKind.Number:
                return ReadNumber(member);
            case JsonValueKind.Null:
                return Figure.Blank;
            case JsonValueKind.String:
                return ReadMark(member);
            case JsonValueKind.Object when _json.Members(member) is [{ Name: ReportNames.Unreadable } printed]:
                return _json.ReadText(printed) is { } text ? Figure.Unreadable(text) : default;
            default:
                _json.SetFault(
                    member.Pointer,
                    "单元格应为数值、null、符号或 {\"unreadable\": …}",
                    "A figure is a number, null, a mark or {\"unreadable\": …}");
                return default;
        }
    }

    // read as printed: parsing rounds what has too many digits, and makes 0 of 1e-30
    private Figure ReadNumber(JsonMember member)
    {
        string printed = member.Value.GetRawText();
        if (printed.Count(c => c is >= '0' and <= '9') > MaxDigits || printed.IndexOfAny(['e', 'E']) >= 0)
        {
            _json.SetFault(
                member.Pointer, $"数值 {JsonMemberReader.Shorten(printed)} 超过 15 位或用了指数", $"The number {JsonMemberReader.Shorten(printed)} has more than 15 digits or an exponent");
            return default;
        }

        return Figure.Reported(member.Value.GetDecimal());
    }

    private Figure ReadMark(JsonMember member)
    {
        string? text = _json.ReadText(member);
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            _json.SetFault(member.Pointer, $"数值 {JsonMemberReader.Shorten(text!)} 不应加引号", $"The number {JsonMemberReader.Shorten(text!)} stands in quotes");
        }

        return text is null ? default : Figure.Dash(text);
    }

    private int? ReadYear(JsonMember member)
    {
        if (member.Value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out int year))
        {
            return year;
        }

        _json.SetFault(member.Pointer, "年度应为整数或 null", "The year is a whole number or null");
        return null;
    }

    private ReportDate? ReadDate(JsonMember member)
    {
        string? text = _json.ReadTextOrNull(member);
        if (text is null)
        {
            return null;
        }

        if (!ReportDate.TryParse(text, out ReportDate date))
        {
            _json.SetFault(member.Pointer, $"“{JsonMemberReader.Shorten(text)}”不是日期", $"\"{JsonMemberReader.Shorten(text)}\" is no date");
        }

        return date;
    }
}
