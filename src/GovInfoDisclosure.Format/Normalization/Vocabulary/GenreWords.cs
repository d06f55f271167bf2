using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Normalization.Vocabulary;

/// <summary>Words that conversion by character leaves wrong in reports, as data: what stands there and what is meant.</summary>
/// <remarks>The longest word from the left wins, so a word that stays as it is protects its characters: 显著力争 holds 显著, not 著力.</remarks>
internal static class GenreWords
{
    private static readonly Lazy<MatchTable> ParticleTable = new(BuildParticle);
    private static readonly Lazy<MatchTable> RegionalTable = new(BuildRegional);

    /// <summary>著 where the mainland writes 着; OpenCC keeps 著 because Traditional text uses it for both.</summary>
    public static MatchTable Particle => ParticleTable.Value;

    /// <summary>Words that copies for other regions put for the words of the form and of the regulation; only those that the form settles.</summary>
    public static MatchTable Regional => RegionalTable.Value;

    // the character before or behind 著 that makes it 着
    private static readonly string[] ToZhe =
    [
        "著力", "著重", "著眼", "著手", "著落", "著想", "著急", "著实", "著陆", "著色", "著火", "著装", "著笔",
        "沿著", "随著", "本著", "朝著", "向著", "有著", "接著", "跟著", "看著", "带著", "起著", "对著", "凭著", "为著", "顺著", "借著",
        "附著", "执著", "衣著", "穿著", "意味著", "围绕著", "面临著", "存在著", "发挥著", "伴随著", "标志著", "承担著", "关系著", "影响著",
        "制约著", "坚持著", "保持著", "推动著",
    ];

    // and the words in which it is 著
    private static readonly string[] Kept =
    [
        "著名", "著作", "著作权", "著述", "著称", "著录", "著者", "著书", "著文", "著有", "著成", "著书立说",
        "专著", "显著", "卓著", "昭著", "名著", "原著", "论著", "巨著", "编著", "译著", "合著", "遗著", "土著", "拙著", "新著", "所著", "撰著", "见微知著",
    ];

    private const string AfterNoun = "名作述称录者书";

    private static readonly (string Written, string Meant)[] RegionalWords =
    [
        ("规范性档案", "规范性文件"),
        ("入口网站", "门户网站"),
        ("政府资讯", "政府信息"),
        ("政府讯息", "政府信息"),
        ("资讯公开", "信息公开"),
        ("讯息公开", "信息公开"),
        ("资讯内容", "信息内容"),
        ("讯息内容", "信息内容"),
        ("资讯处理费", "信息处理费"),
        ("现成资讯", "现成信息"),
        ("过程性资讯", "过程性信息"),
        ("内部事务资讯", "内部事务信息"),
        ("已获取资讯", "已获取信息"),
    ];

    private static MatchTable BuildParticle()
    {
        var builder = new MatchTableBuilder();
        foreach (string word in ToZhe)
        {
            builder.Add(word.AsMemory(), word.Replace('著', '着').AsSpan(), 0);
            if (word[word.Length - 1] != '著')
            {
                continue;
            }

            // 有著 is 有着, but 有著作 is not 有着作
            foreach (char next in AfterNoun)
            {
                string longer = word + next;
                builder.Add(longer.AsMemory(), longer.AsSpan(), 0);
            }
        }

        foreach (string word in Kept)
        {
            builder.Add(word.AsMemory(), word.AsSpan(), 0);
        }

        return builder.Build();
    }

    private static MatchTable BuildRegional()
    {
        var builder = new MatchTableBuilder();
        foreach ((string written, string meant) in RegionalWords)
        {
            builder.Add(written.AsMemory(), meant.AsSpan(), 0);
        }

        return builder.Build();
    }
}
