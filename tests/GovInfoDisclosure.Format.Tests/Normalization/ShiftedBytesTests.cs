using System.Text;
using GovInfoDisclosure.Format.Normalization.Debris;

namespace GovInfoDisclosure.Format.Tests.Normalization;

/// <summary>Characters whose bytes were read one off, each made of the text that was meant; “?” is the mark of the lost byte.</summary>
public class ShiftedBytesTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    [Theory]
    [InlineData("。這", "")] // the first and the last letter that can be half of a character
    [InlineData("。葉", "")]
    [InlineData("。這", "(zhè)")]
    [InlineData("。這", "?")]
    [InlineData("。這", "\u2000")]
    [InlineData("。這", "年")]
    [InlineData("。“這", "")]
    [InlineData("。‘這", "")]
    [InlineData("。（這", "")]
    [InlineData("。《這", "")]
    [InlineData("。〔這", "")]
    public void What_ends_in_a_letter_is_put_together_again(string meant, string behind) => Assert.Equal((ShiftedBytes.Outcome.Repaired, meant), Match("?" + Shifted(meant) + behind));

    [Theory]
    [InlineData("。東", "")] // a bar
    [InlineData("。這", "1")]
    [InlineData("。這", "a")]
    [InlineData("。這", "\u1FFF")]
    [InlineData("。這", "(x")]
    public void What_ends_in_a_bar_or_goes_on_in_Latin_is_none(string meant, string behind) => Assert.Equal((ShiftedBytes.Outcome.None, ""), Match("?" + Shifted(meant) + behind));

    [Theory]
    [InlineData(ShiftedBytes.Outcome.Left, "?行ТΨ")]
    [InlineData(ShiftedBytes.Outcome.Left, "?现构ぷ")]
    [InlineData(ShiftedBytes.Outcome.Left, "?┫中行∽")]
    [InlineData(ShiftedBytes.Outcome.Left, "?行ТΨ ")]
    [InlineData(ShiftedBytes.Outcome.Left, "?行ТΨ¥")]
    [InlineData(ShiftedBytes.Outcome.Left, "?窟@")] // ？這 or 】這
    [InlineData(ShiftedBytes.Outcome.None, "？行ТΨ")]
    [InlineData(ShiftedBytes.Outcome.None, "?ㄈㄒ")]
    [InlineData(ShiftedBytes.Outcome.None, "?中行∽")]
    [InlineData(ShiftedBytes.Outcome.None, "?這中A")]
    [InlineData(ShiftedBytes.Outcome.None, "?zhi)幚頉Q定")]
    [InlineData(ShiftedBytes.Outcome.None, "?xhí)幚頉Q定")]
    [InlineData(ShiftedBytes.Outcome.None, "?zhí")]
    [InlineData(ShiftedBytes.Outcome.None, "?")]
    [InlineData(ShiftedBytes.Outcome.None, "?行行行行行行行行")]
    internal void What_does_not_end_in_a_letter_is_told_by_characters_that_no_report_holds(ShiftedBytes.Outcome expected, string text) => Assert.Equal((expected, ""), Match(text));

    private static (ShiftedBytes.Outcome Outcome, string Repaired) Match(string text)
    {
        ShiftedBytes.Outcome outcome = ShiftedBytes.Match(text, 0, '作', out _, out string repaired);
        return (outcome, repaired);
    }

    // without the first byte, and the last one as the letter that it is
    private static string Shifted(string meant)
    {
        byte[] bytes = Gbk.GetBytes(meant);
        return Gbk.GetString(bytes, 1, bytes.Length - 2) + (char)bytes[^1];
    }
}
