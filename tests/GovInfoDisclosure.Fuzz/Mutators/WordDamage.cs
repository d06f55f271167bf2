using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Puts words of the form, and signs that mean something to a reader, where they do not belong.</summary>
internal static class WordDamage
{
    /// <summary>The words of every edition, and what else readers look for.</summary>
    public static string[] Words { get; } =
    [
        .. EditionSchemas.All.SelectMany(WordsOf).Distinct(StringComparer.Ordinal),
        "政府信息公开工作年度报告", "2023年", "二〇二四年一月十日", "统计期限", "发布日期：", "第 4 页 共 8 页", "- 4 -", "一、", "（一）", "1.", "（", "）", "《", "》", "“", "|---|---|", "```",
        "# ", "**", "\\|", "\ufeff", "\u200b", "\u202e", "\u00a0", "\u3000", "申請?zhí)幚頉Q定", "統(tǒng)一", "[if !supportLists]", "收到申请12件", "不予公开3件", "同比增长50%", "均已办结", "sep=;\n",
    ];

    public static IEnumerable<Damage> All => [TextDamage.Of(Insert), TextDamage.Of(Replace)];

    private static IEnumerable<string> WordsOf(EditionSchema edition) =>
    [
        .. edition.Sections.SelectMany(section => new[] { section.Heading, $"{section.Numeral}、{section.Heading}\n" }),
        .. edition.Tables.SelectMany(table => table.Lines).SelectMany(line => new[] { line.Row.Label, line.Row.Title }),
        .. edition.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Columns).Select(column => column.Label),
    ];

    private static string Insert(string text, Random random)
    {
        string word = Damages.Pick(Words, random);
        int at = random.Next(text.Length + 1);
        return text[..at] + string.Concat(Enumerable.Repeat(word, Damages.Times(random, word.Length))) + text[at..];
    }

    private static string Replace(string text, Random random) =>
        text.Replace(Damages.Pick(Words, random), Damages.Pick(Words, random), StringComparison.Ordinal);
}
