using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Statements;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Governance.Settings;

/// <summary>Reads the rules of an office: sums, comparisons, figures that must be there and words that must stand in a part.</summary>
internal sealed class OwnRuleReader
{
    private static readonly string[] Common = ["id", "kind", "severity", "title", "message", "remedy", "citation"];

    private static readonly (string, Severity)[] Severities =
        [("warning", Severity.Warning), ("error", Severity.Error), ("info", Severity.Info)];

    private static readonly (string, ComparisonOperator)[] Operators =
    [
        ("=", ComparisonOperator.Equal),
        ("!=", ComparisonOperator.NotEqual),
        (">=", ComparisonOperator.AtLeast),
        ("<=", ComparisonOperator.AtMost),
        (">", ComparisonOperator.MoreThan),
        ("<", ComparisonOperator.LessThan),
    ];

    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids that were read.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    public IReportRule Read(SettingsNode node)
    {
        string? kind = null;
        foreach ((string key, SettingsNode value) in node.Members())
        {
            kind = key == "kind" ? value.Choice(("sum", "sum"), ("comparison", "comparison"), ("presence", "presence"), ("wording", "wording")) : kind;
        }

        return kind switch
        {
            "sum" => ReadSum(node),
            "comparison" => ReadComparison(node),
            "presence" => ReadPresence(node),
            "wording" => ReadWording(node),
            _ => throw node.Mistake("缺少 kind：sum|comparison|presence|wording", "kind is missing: sum|comparison|presence|wording"),
        };
    }

    private IReportRule ReadSum(SettingsNode node)
    {
        Dictionary<string, SettingsNode> members = Members(node, "parts", "total");
        ImmutableArray<Term> parts = Terms(Required(node, members, "parts"), out _);
        Term total = TermOf(Required(node, members, "total"));
        RequireOneEdition(node, parts.Add(total));
        return new ComparisonRule(
            Descriptor(node, members, new("合计不符", "The sum is wrong"), new(
                "{leftTerms} 之和为 {left}，{rightTerms}，差 {difference}", "{leftTerms} make {left}, {rightTerms}, {difference} apart")),
            new Comparison(parts, ComparisonOperator.Equal, [total]));
    }

    private IReportRule ReadComparison(SettingsNode node)
    {
        Dictionary<string, SettingsNode> members = Members(node, "left", "operator", "right");
        ImmutableArray<Term> left = Terms(Required(node, members, "left"), out decimal leftNumber);
        SettingsNode operatorNode = Required(node, members, "operator");
        ComparisonOperator @operator = operatorNode.Choice(Operators);
        ImmutableArray<Term> right = Terms(Required(node, members, "right"), out decimal rightNumber);
        if (left.IsEmpty)
        {
            throw members["left"].Mistake("左边至少要有一个数据的地址", "the left side needs the address of a figure");
        }

        RequireOneEdition(node, left.AddRange(right));
        string sign = Operators.First(choice => choice.Item2 == @operator).Item1;
        return new ComparisonRule(
            Descriptor(node, members, new("数据关系不符", "The figures do not fit"), new(
                $"应有 左边{sign}右边：左边 {{leftTerms}}，右边 {{rightTerms}}", $"left {sign} right is expected: left {{leftTerms}}, right {{rightTerms}}")),
            new Comparison(left, @operator, right, rightNumber - leftNumber));
    }

    private IReportRule ReadPresence(SettingsNode node)
    {
        Dictionary<string, SettingsNode> members = Members(node, "of");
        ImmutableArray<Term> cells = Terms(Required(node, members, "of"), out _);
        if (cells.IsEmpty)
        {
            throw members["of"].Mistake("至少要有一个数据的地址", "the address of a figure is needed");
        }

        RequireOneEdition(node, cells);
        return new RequiredFiguresRule(
            Descriptor(node, members, new("必填数据没有填", "Figures that must be there are not"), new("没有填写：{cells}", "not filled in: {cells}")),
            [.. cells.Select(cell => cell.Address)]);
    }

    private IReportRule ReadWording(SettingsNode node)
    {
        Dictionary<string, SettingsNode> members = Members(node, "part", "words");
        SettingsNode partNode = Required(node, members, "part");
        string part = partNode.Choice(
        [
            .. new[] { "preamble", "overview", "issuesAndImprovements", "otherMatters" }.Select(key => ("/narratives/" + key, "/narratives/" + key)),
        ]);
        ImmutableArray<string> words = [.. Required(node, members, "words").Items().Select(word => word.Text())];
        return new WordingRule(
            Descriptor(node, members, new("没有写到应写的内容", "Something is not mentioned"), new("“{heading}”没有写到：{missing}", "{heading} does not mention {missing}")),
            part,
            [new WordGroup(new LocalizedText(string.Join("、", words), string.Join(", ", words)), words)]);
    }

    private DiagnosticDescriptor Descriptor(
        SettingsNode node, Dictionary<string, SettingsNode> members, LocalizedText title, LocalizedText message)
    {
        SettingsNode idNode = Required(node, members, "id");
        string id = idNode.Text();
        if (id.StartsWith("GID", StringComparison.OrdinalIgnoreCase) || !_ids.Add(id))
        {
            throw idNode.Mistake("编号不能以 GID 开头，也不能重复", "an id must not begin with GID, nor be given twice");
        }

        Severity severity = members.TryGetValue("severity", out SettingsNode level) ? level.Choice(Severities) : Severity.Warning;
        return new DiagnosticDescriptor(id, severity, Text("title") ?? title, Text("message") ?? message, Text("remedy") ?? new("", ""))
        {
            Provenance = Provenance.Practice,
            Citation = members.TryGetValue("citation", out SettingsNode citation) ? citation.Text() : null,
        };

        LocalizedText? Text(string key) => members.TryGetValue(key, out SettingsNode value) ? new(value.Text(), value.Text()) : null;
    }

    private static Dictionary<string, SettingsNode> Members(SettingsNode node, params string[] keys) =>
        node.Members([.. Common, .. keys]).ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);

    private static SettingsNode Required(SettingsNode node, Dictionary<string, SettingsNode> members, string key) =>
        members.TryGetValue(key, out SettingsNode value) ? value : throw node.Mistake($"缺少 {key}", $"{key} is missing");

    /// <summary>Addresses, of which one that begins with - is subtracted, and numbers.</summary>
    private static ImmutableArray<Term> Terms(SettingsNode list, out decimal number)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        number = 0;
        foreach (SettingsNode item in list.Items())
        {
            if (item.Kind == JsonValueKind.Number)
            {
                number += item.Number();
            }
            else
            {
                terms.Add(TermOf(item));
            }
        }

        return terms.ToImmutable();
    }

    private static Term TermOf(SettingsNode node)
    {
        string text = node.Text();
        string address = text[0] == '-' ? text.Substring(1) : text;
        return EditionSchemas.All.Any(edition => edition.TryFindCell(address, out _))
            ? new Term(address, text[0] == '-' ? -1 : 1)
            : throw node.Mistake("报告中没有这个地址的数据", "the report has no figure at this address");
    }

    private static void RequireOneEdition(SettingsNode node, ImmutableArray<Term> terms)
    {
        if (!EditionSchemas.All.Any(edition => terms.All(term => edition.TryFindCell(term.Address, out _))))
        {
            throw node.Mistake("这些数据不在同一版格式中", "no edition of the form has all of these figures");
        }
    }
}
