using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Tests.Normalization;

/// <summary>Which characters the normalizer looks at, and what it puts in their place.</summary>
public class CharClassTests
{
    private const char Phrase = '著';
    private const char Both = '為';

    [Theory]
    [InlineData("\uFF0F\uFF1A\uFF20\uFF3B\uFF40\uFF5B\u200A ", CharClasses.Replace, "\u200A")]
    [InlineData("０９ＡＺａｚ｜¦│┃║─├\u3000\u00A0\u2000\r\u2028x", CharClasses.Replace, "０９ＡＺａｚ｜¦│┃║\u3000\u00A0\u2000\r\u2028")]
    [InlineData("\0\u0008\u0009\u000A\u000E\u001F \u007F\u009F\u00A0\u200B\u200F\u2010\u2029\u202A\u202E\u202F\u2060\u206F\u2070\uFE00\uFE0F\uFE10\uFFF8\uFFF9\uFFFB\uFFFC\u00AD\u061C\u180E\uFEFF",
        CharClasses.Remove, "\0\u0008\u000E\u001F\u007F\u009F\u200B\u200F\u202A\u202E\u2060\u206F\uFE00\uFE0F\uFFF9\uFFFB\u00AD\u061C\u180E\uFEFF")]
    [InlineData("(（[?？\uFFFD)&<>*字", CharClasses.Opening, "(（[?？\uFFFD&<>*")]
    [InlineData("著為与", CharClasses.Script, "為与")]
    [InlineData("著為与", CharClasses.Vocabulary, "著為")]
    internal void Every_class_has_its_characters(string characters, CharClasses classes, string expected)
    {
        bool[] script = new bool[char.MaxValue + 1];
        bool[] vocabulary = new bool[char.MaxValue + 1];
        script[Both] = script['与'] = vocabulary[Both] = vocabulary[Phrase] = true;

        CharClasses[] table = CharClass.With(script, vocabulary);

        Assert.Equal(expected, string.Concat(characters.Where(c => (table[c] & classes) != 0)));
    }

    [Fact]
    public void Without_a_converter_no_character_is_of_the_script() => Assert.DoesNotContain(CharClass.With(default, new bool[char.MaxValue + 1]), of => (of & CharClasses.Script) != 0);

    [Theory]
    [InlineData("０９ＡＺａｚ", "09AZaz")]
    [InlineData("｜¦│┃║", "|||||")]
    [InlineData("\r\u000B\u0085\u2028\u2029", "\n\n\n\n\n")]
    [InlineData("\u3000\u00A0\u2000\u205F", "    ")]
    public void A_replaced_character_becomes_its_plain_one(string given, string expected) => Assert.Equal(expected, string.Concat(given.Select(CharClass.Replacement)));
}
