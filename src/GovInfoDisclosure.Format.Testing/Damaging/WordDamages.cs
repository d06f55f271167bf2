using System.Text;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Testing.Printing;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>What converters do to the characters of a document.</summary>
internal static class WordDamages
{
    private static readonly OpenCcConverter Traditional = new(OpenCcConfiguration.SimplifiedToTraditional);
    private static readonly OpenCcConverter Taiwan = new(OpenCcConfiguration.SimplifiedToTaiwanWithPhrases);

    // what converters that know characters but no words make of 全面, 方面, 以后, 采购 …
    private static readonly Dictionary<char, char> OverConverted = Pairs("面麵后後里裏采採并併系係干幹制製准準于於征徵范範余餘志誌云雲");

    private static readonly Dictionary<char, string> Pinyin = new()
    {
        ['统'] = "tǒng", ['統'] = "tǒng", ['处'] = "chù", ['處'] = "chù", ['数'] = "shù", ['數'] = "shù", ['区'] = "qū", ['區'] = "qū",
        ['现'] = "xiàn", ['現'] = "xiàn", ['发'] = "fā", ['發'] = "fā", ['执'] = "zhí", ['執'] = "zhí", ['业'] = "yè", ['業'] = "yè",
        ['关'] = "guān", ['關'] = "guān", ['办'] = "bàn", ['辦'] = "bàn", ['项'] = "xiàng", ['項'] = "xiàng", ['总'] = "zǒng", ['總'] = "zǒng",
        ['属'] = "shǔ", ['屬'] = "shǔ", ['护'] = "hù", ['護'] = "hù", ['绿'] = "lǜ", ['略'] = "lüè", ['务'] = "wù", ['務'] = "wù",
    };

    private static readonly Dictionary<char, string> Toneless = new()
    {
        ['公'] = "gong", ['政'] = "zheng", ['府'] = "fu", ['信'] = "xin", ['息'] = "xi", ['申'] = "shen", ['请'] = "qing", ['請'] = "qing",
        ['行'] = "xing", ['法'] = "fa", ['年'] = "nian", ['不'] = "bu", ['人'] = "ren", ['本'] = "ben",
    };

    // what is lost is lost before a converter sees it
    public static IEnumerable<SourceDamage> All =>
    [
        SourceDamage.OfWords("lost characters", loses: true, document => Some(document, "")),
        SourceDamage.OfWords("characters that became question marks", loses: true, document => Some(document, "?")),
        SourceDamage.OfWords("characters that became replacement characters", loses: true, document => Some(document, "\uFFFD")),
        Harmless("traditional characters", document => document.Words(Traditional.Convert)),
        Harmless("traditional characters and words of Taiwan", document => document.Words(Taiwan.Convert)),
        Harmless("over-converted characters", document => document.Words(text =>
            new string([.. text.Select(c => OverConverted.TryGetValue(c, out char other) ? other : Traditional.Convert(c.ToString())[0])]))),
        Harmless("pinyin behind characters", document => document.Words(text => Each(text, c =>
            Pinyin.TryGetValue(c, out string? syllable) && document.Falls(3) ? $"{c}({syllable})" : c.ToString()))),
        Harmless("toneless pinyin, doubled", document => document.Words(text => Each(text, c =>
            Toneless.TryGetValue(c, out string? syllable) && document.Falls(6) ? $"{c}({syllable})({syllable})" : c.ToString()))),
        Harmless("invisible characters", document => document.Words(text => Each(text, c => document.Falls(8) && c != '\n' ? c + "\u200B" : c.ToString()))),
        // where blanks part cells, those inside words do too
        SourceDamage.OfWords("blanks inside words", loses: true, document => document.Words(text => Spaced(text, document))),
        Harmless("half width punctuation", document => document.Words(text => text
            .Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':').Replace('；', ';'))),
        Harmless("full width letters and bars", document => document.Words(text => text.Replace('|', '｜').Replace(".", "．"))),
        Harmless("bars drawn as lines", document => document.Words(text => text.Replace('|', document.Falls(2) ? '│' : '¦'))),
        Harmless("entities for blanks", document => document.Words(text => Each(text, c => c == ' ' && document.Falls(2) ? "&nbsp;" : c.ToString()))),
        Harmless("remains of bookmarks", document => document.Words(text => Each(text, c =>
            c is '一' or '二' or '三' or '四' or '总' && document.Falls(10) ? "[bookmark: _Hlk66973412]" + c : c.ToString()))),
    ];

    // a name that lost a character is another name, and nothing tells: the body's own name stays whole
    private static string Some(DocumentText document, string replacement)
    {
        string agency = PrintedReport.AgencyOf(document.Print.Report);
        return document.Words(text => string.Join(agency, text.Split([agency], StringSplitOptions.None)
            .Select(part => Each(part, c => IsIdeograph(c) && document.Falls(60) ? replacement : c.ToString()))));
    }

    private static SourceDamage Harmless(string name, Func<DocumentText, string> change) => SourceDamage.OfWords(name, loses: false, change);

    private static string Each(string text, Func<char, string> change)
    {
        var output = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            output.Append(change(c));
        }

        return output.ToString();
    }

    // as offices set short labels wide: 规　章, 总 计
    private static string Spaced(string text, DocumentText document)
    {
        foreach (string label in new[] { "规章", "总计", "其他", "自然人", "结果维持", "结果纠正", "尚未审结" })
        {
            text = document.Falls(2) ? text.Replace(label, string.Join(document.Falls(2) ? " " : "　", label.ToCharArray())) : text;
        }

        return text;
    }

    // 无 in a cell is what the office wrote there
    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' and not '无';

    private static Dictionary<char, char> Pairs(string pairs) =>
        Enumerable.Range(0, pairs.Length / 2).ToDictionary(i => pairs[2 * i], i => pairs[(2 * i) + 1]);
}
