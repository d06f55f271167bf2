using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Normalization;

/// <summary>What holds for any text, however damaged.</summary>
public sealed class NormalizerPropertyTests
{
    // what reports are made of, in pieces that damage each other when they meet
    private static readonly string[] Pieces =
    [
        "公開", "公开", "政府信息", "統", "(tǒng)", "(gong)", "（kai）", "(APP)", "?", "，", ",", "F", "將", "?,F(xiàn)將", "�", "幚頉Q",
        "[bookmark: _GoBack]", "[", "]", "\r\n", "\r", "\n", "　", "\u00A0", "\u200B", "１２", "12", "Ａ", "|", "｜", "\t", "著", "著力", "顯著", "乾隆",
        "乾", "規範性檔案", "入口網站", "資訊公開", "𠮷", "\uD840", "\uDC0B", "㑮", "金", "\U0002F81A", "\U000E0100", "(", ")", "ǒ", "u\u0300", "衹有", "於",
        "- 4 -", "打印 关闭", "某ICP备1号", "\f", " ", "0",
    ];

    private static readonly TextNormalizer Normalizer = new();

    private static Arbitrary<string> Texts => Arb.From(
        Gen.Select(Gen.ListOf(Gen.Elements(Pieces)), pieces => string.Concat(pieces)),
        text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));

    [Fact]
    public void Normalising_twice_changes_nothing() => Check(document =>
        ReferenceEquals(Normalize(document.Text).Text, document.Text) || Normalize(document.Text).Text == document.Text);

    [Fact]
    public void Offsets_are_monotonic_and_inside_the_source() => Check(document => IsMonotonic(document.Map, document.Text, document.Source.Text));

    [Fact]
    public void Lines_and_the_marks_of_tables_are_neither_joined_nor_dropped() => Check(document =>
        Count(document.Text, "\n") == Count(document.Source.Text.Replace("\r\n", "\n", StringComparison.Ordinal), "\n\r")
        && Count(document.Text, "\t") == Count(document.Source.Text, "\t")
        && Count(document.Text, "|") == Count(document.Source.Text, "|｜"));

    [Fact]
    public void A_character_that_was_not_changed_leads_to_itself() => Check(document =>
    {
        for (int i = 0; i < document.Text.Length; i++)
        {
            char source = document.Source.Text[Math.Min(document.Map.ToSource(i), document.Source.Text.Length - 1)];
            if (document.Text[i] is >= '0' and <= '9' or '政' or '府' or '|' && source != document.Text[i] && source is not ((>= '０' and <= '９') or '｜'))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void Changes_stand_in_order_inside_the_source_and_explain_every_difference() => Check(document =>
    {
        int last = 0;
        foreach (NormalizationChange change in document.Changes)
        {
            if (change.Span.Start < last || change.Before != document.Source.Text.Substring(change.Span.Start, change.Span.Length))
            {
                return false;
            }

            last = change.Span.Start;
        }

        return document.Changes.IsEmpty == (document.Text == document.Source.Text);
    });

    [Theory]
    [InlineData(OpenCcConfiguration.TraditionalToSimplified)]
    [InlineData(OpenCcConfiguration.SimplifiedToTraditional)]
    [InlineData(OpenCcConfiguration.TaiwanToSimplifiedWithPhrases)]
    [InlineData(OpenCcConfiguration.SimplifiedToTaiwanWithPhrases)]
    public void Conversion_is_the_same_with_a_map_and_by_blocks_and_splits_no_surrogates(OpenCcConfiguration configuration)
    {
        var converter = new OpenCcConverter(configuration);
        Arbitrary<string> texts = Texts.Filter(text => text.All(c => !char.IsSurrogate(c)) || IsWellFormed(text));
        Properties.Hold(texts, text =>
        {
            string converted = converter.Convert(text);
            ConvertedText mapped = converter.ConvertWithMap(text);
            using var writer = new StringWriter();
            converter.Convert(new StringReader(text), writer);
            Assert.Equal(converted, mapped.Text);
            Assert.Equal(converted, writer.ToString());
            Assert.True(IsWellFormed(converted) && IsMonotonic(mapped.Map, converted, text));
        });
    }

    [Fact]
    public void Maps_that_follow_each_other_lead_where_they_lead_one_by_one()
    {
        var words = new OpenCcConverter(OpenCcConfiguration.SimplifiedToTaiwanWithPhrases);
        Properties.Hold(Texts, text =>
        {
            NormalizedDocument first = Normalize(text);
            ConvertedText second = words.ConvertWithMap(first.Text);
            OffsetMap both = second.Map.Then(first.Map);
            Assert.True(IsMonotonic(both, second.Text, text));
            Assert.All(
                Enumerable.Range(0, second.Text.Length),
                i => Assert.InRange(both.ToSource(i), first.Map.ToSource(second.Map.ToSource(i)), text.Length));
        });
    }

    private static void Check(Func<NormalizedDocument, bool> holds) =>
        Properties.Hold(Texts, text => Assert.True(holds(Normalize(text))), cases: 1000);

    private static bool IsMonotonic(OffsetMap map, string output, string source)
    {
        int previous = 0;
        for (int i = 0; i <= output.Length; i++)
        {
            int offset = map.ToSource(i);
            if (offset < previous || offset > source.Length || (i < output.Length && source.Length > 0 && offset >= source.Length))
            {
                return false;
            }

            SourceSpan span = map.ToSource(new SourceSpan(i, Math.Min(1, output.Length - i)));
            if (span.Start < 0 || span.End > source.Length)
            {
                return false;
            }

            previous = offset;
        }

        return true;
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(string text, string characters) => text.Count(characters.Contains);

    private static NormalizedDocument Normalize(string text) => Normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, text));
}
