using System.Globalization;
using GovInfoDisclosure.Format.Rules.Claims.Words;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

public sealed class SentenceReaderTests
{
    [Theory]
    // full stops end sentences; one without words is none
    [InlineData("收到申请3件。答复3件！！无？", "Receive Apply Pieces:3 End? yes | Answer Pieces:3 End? yes | Negation End? no")]
    [InlineData("。！\n 。", "")]
    [InlineData("其他", "")]
    [InlineData("收到", "Receive End? no")]
    [InlineData("无", "Negation End? no")]
    [InlineData("其中", "Among End? no")]
    [InlineData("其中3件", "Among Pieces:3 End? yes")]
    [InlineData("均未收到申请", "Negation Receive Apply End? yes")]
    [InlineData("收到申请", "Receive Apply End? no")]
    [InlineData("答复都较及时", "Answer Universal Compare Filler End? yes")]
    // what no word covers is a gap; blanks are none
    [InlineData("某甲收到　某 申请", "2_Receive 1_Apply End? no")]
    [InlineData("收到申请某某。答复", "Receive Apply 2_End? no | Answer End? no")]
    [InlineData("某某。答复", "Answer End? no")]
    // a short line is a heading; a long one goes on unless the next is empty or begins with a numeral
    [InlineData("收到申请情况\n答复3件", "Receive Apply Filler End? no | Answer Pieces:3 End? yes")]
    [InlineData("某某某某某某某某某某某某某某某某某收到\n申请3件", "17_Receive End? no | Apply Pieces:3 End? yes")]
    [InlineData("某某某某某某某某某某某某某某某某某某收到\n申请3件", "18_Receive Apply Pieces:3 End? yes")]
    [InlineData("某某某某某某某某某某某某某某某某某某收到\n\n申请3件", "18_Receive End? no | Apply Pieces:3 End? yes")]
    [InlineData("某某某某某某某某某某某某某某某某某某收到\n二、申请3件", "18_Receive End? no | 1_Pause Apply Pieces:3 End? yes")]
    [InlineData("某某某某某某某某某某某某某某某某某某收到\n（一）申请3件", "18_Receive End? no | Open 1_Close Apply Pieces:3 End? yes")]
    [InlineData("收到申请情况\n某某某某某某某某某某某某某某某某某收到\n申请3件", "Receive Apply Filler End? no | 17_Receive End? no | Apply Pieces:3 End? yes")]
    [InlineData("某某 某某　某某某某某某某某某某某某收到\n申请3件", "16_Receive Apply Pieces:3 End? yes")]
    [InlineData("收到政府信\n息公开申请3件", "Receive Request Pieces:3 End? yes")]
    // what a title says is no word
    [InlineData("《申请办理规范》收到", "1_Receive End? no")]
    [InlineData("《》收到", "1_Receive End? no")]
    [InlineData("《收到申请", "1_Receive Apply End? no")]
    [InlineData("收到《申请》3件", "Receive 1_Pieces:3 End? yes")]
    // what came from the year before, and what goes to the next
    [InlineData("2022年结转3件", "Filler CarriedOver Pieces:3 End? yes")]
    [InlineData("2022年度某结转3件", "Year:2022 1_CarryOver Pieces:3 End? yes")]
    [InlineData("结转2024年3件", "CarriedForward Filler Pieces:3 End? yes")]
    [InlineData("结转至2024年3件", "CarriedForward Filler Filler Pieces:3 End? yes")]
    [InlineData("申请结转至2024年3件", "Apply CarriedForward Filler Filler Pieces:3 End? yes")]
    [InlineData("2022年结转至2024年3件", "Filler CarriedForward Filler Filler Pieces:3 End? yes")]
    [InlineData("结转某至2024年3件", "CarryOver 1_Filler Year:2024 Pieces:3 End? yes")]
    [InlineData("结转至某2024年3件", "CarryOver Filler 1_Year:2024 Pieces:3 End? yes")]
    [InlineData("至2024年3件", "Filler Year:2024 Pieces:3 End? no")]
    [InlineData("结转，2024年3件", "CarryOver Comma Year:2024 Pieces:3 End? yes")]
    public void Prose_is_rows_of_words_and_numbers_with_the_gaps_before_them(string text, string words) => Assert.Equal(words, Read(text));

    [Fact]
    public void A_sentence_may_have_any_number_of_words() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("Receive Apply ", 150)) + "End? no", Read(string.Concat(Enumerable.Repeat("收到申请", 150))));

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_title_has_at_most_60_characters(int length, bool isTitle) =>
        Assert.Equal(!isTitle, Read("《申请" + new string('某', length - 4) + "》收到").Contains("Apply"));

    private static string Read(string text)
    {
        var sentences = new List<string>();
        var reader = new SentenceReader(text, WordIndex.Default);
        while (reader.Read())
        {
            var words = new List<string>();
            foreach (Token token in reader.Tokens)
            {
                words.Add((token.Gap > 0 ? $"{token.Gap}_" : "") + token.Word + (token.Value != 0 ? ":" + token.Value.ToString(CultureInfo.InvariantCulture) : ""));
            }

            sentences.Add($"{string.Join(" ", words)}? {(reader.MayClaim ? "yes" : "no")}");
        }

        return string.Join(" | ", sentences);
    }
}
