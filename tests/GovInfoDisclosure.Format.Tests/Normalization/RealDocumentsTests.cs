using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization;

/// <summary>Real documents: the debris goes, and nothing else does.</summary>
public sealed class RealDocumentsTests
{
    private const string WithPinyin = "001_8e";
    private const string WithTonelessPinyin = "912_";
    private const string WithBookmarks = "002_d6";

    private static readonly TextNormalizer Normalizer = new();

    [CorpusFact]
    public void All_pinyin_of_the_first_sample_goes_and_the_lost_full_stop_comes_back()
    {
        (NormalizedDocument document, string text) = Open(WithPinyin);

        // 54 remnants behind characters and the one behind the letter of the shifted bytes
        Assert.Equal(55, document.Changes.Count(change => change.Kind == NormalizationChangeKind.Pinyin));
        Assert.Contains("开展政府信息公开工作。现将2023年度", document.Text, StringComparison.Ordinal);

        // nothing else but script and 著 → 着: undoing the debris by hand and converting gives the same
        string expected = WithoutPinyin(text).Replace("?,F将", "。现将", StringComparison.Ordinal).Replace("?,F將", "。現將", StringComparison.Ordinal);
        expected = OpenCcConverter.ToSimplified.Convert(expected)
            .Replace("著重", "着重", StringComparison.Ordinal).Replace("著落", "着落", StringComparison.Ordinal);
        Assert.Equal(expected, document.Text);
    }

    [CorpusFact]
    public void The_notice_with_toneless_pinyin_reads_clean()
    {
        (NormalizedDocument document, string _) = Open(WithTonelessPinyin);
        Assert.DoesNotContain(document.Text, c => c is >= 'a' and <= 'z');
        Assert.Contains("修订后的《中华人民共和国政府信息公开条例》(以下简称新条例)已于2019年5月15日起施行。", document.Text, StringComparison.Ordinal);
        Assert.Contains("各直属机构办公厅(室):", document.Text, StringComparison.Ordinal);
    }

    [CorpusFact]
    public void No_bracket_of_any_other_document_is_lost()
    {
        foreach ((string name, string text) in CorpusFolder.Texts())
        {
            if (name.StartsWith(WithPinyin, StringComparison.Ordinal) || name.StartsWith(WithTonelessPinyin, StringComparison.Ordinal))
            {
                continue;
            }

            Assert.Equal(text.Count(c => c is '(' or '（'), Normalize(text).Text.Count(c => c is '(' or '（'));
        }
    }

    [CorpusFact]
    public void Bookmarks_go_with_nothing_else()
    {
        (NormalizedDocument document, string text) = Open(WithBookmarks);
        int count = text.Split("[bookmark:").Length - 1;
        Assert.True(count > 0);
        Assert.Equal(count, document.Changes.Count(change => change.Kind == NormalizationChangeKind.Remnant));
        Assert.DoesNotContain("bookmark", document.Text, StringComparison.OrdinalIgnoreCase);
    }

    [CorpusFact]
    public void Normalising_again_changes_nothing_and_no_damage_is_made_up()
    {
        foreach ((string _, string text) in CorpusFolder.Texts())
        {
            NormalizedDocument document = Normalize(text);
            Assert.Same(document.Text, Normalize(document.Text).Text);
            Assert.Empty(document.Diagnostics);
            Assert.Equal(text.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r'), document.Text.Count(c => c == '\n'));
        }
    }

    [CorpusFact]
    public void Every_figure_leads_to_itself()
    {
        foreach ((string _, string text) in CorpusFolder.Texts())
        {
            NormalizedDocument document = Normalize(text);
            for (int i = 0; i < document.Text.Length; i++)
            {
                if (document.Text[i] is >= '0' and <= '9')
                {
                    char source = text[document.Map.ToSource(i)];
                    Assert.Equal(document.Text[i], source is >= '０' and <= '９' ? (char)(source - '０' + '0') : source);
                }
            }
        }
    }

    // by another way than the library's: a bracket with nothing but Latin letters, one of them toned
    private static string WithoutPinyin(string text)
    {
        var output = new System.Text.StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            int close = text[i] == '(' ? text.IndexOf(')', i) : -1;
            string inside = close < 0 ? "" : text[(i + 1)..close];
            if (inside.Length is > 0 and < 8 && inside.All(c => c is (>= 'a' and <= 'z') or (>= '\u00E0' and <= '\u01DC')) && inside.Any(c => c > 'z'))
            {
                i = close;
                continue;
            }

            output.Append(text[i]);
        }

        return output.ToString();
    }

    private static (NormalizedDocument Document, string Text) Open(string prefix)
    {
        string text = CorpusFolder.Texts().First(document => document.Name.StartsWith(prefix, StringComparison.Ordinal)).Text;
        return (Normalize(text), text);
    }

    private static NormalizedDocument Normalize(string text) => Normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, text));
}
