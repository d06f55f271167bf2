using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Tests.Normalization.OpenCc;

/// <summary>What the converter does around its tables: long texts by lines, places, and texts that stay.</summary>
public class OpenCcConverterTests
{
    private const int Block = 1 << 15;
    private static readonly OpenCcConverter Traditional = new(OpenCcConfiguration.SimplifiedToTraditional);

    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "头发")]
    [InlineData(Block - 1, "头发\n理发")]
    [InlineData(Block - 2, "\n头发\n理发")]
    [InlineData(Block, "头发")]
    [InlineData((2 * Block) - 1, "头发\n发展")]
    [InlineData((3 * Block) + 7, "头发")]
    public void A_text_of_any_length_is_converted_by_its_lines(int before, string text)
    {
        string given = new string('甲', before) + text;
        using var output = new StringWriter();

        Traditional.Convert(new StringReader(given), output);

        Assert.Equal(Traditional.Convert(given), output.ToString());
    }

    [Fact]
    public void Lines_are_written_as_soon_as_they_are_read()
    {
        using var output = new StringWriter();
        using var reader = new OnePieceEach(["头发\n头", "发\n", "理发"], () => output.ToString());

        Traditional.Convert(reader, output);

        Assert.Equal(["", "頭髮\n", "頭髮\n頭髮\n", "頭髮\n頭髮\n"], reader.Written);
        Assert.Equal("頭髮\n頭髮\n理髮", output.ToString());
    }

    [Fact]
    public void Nothing_is_converted_from_or_to_nowhere_or_after_it_was_cancelled()
    {
        Assert.Throws<ArgumentNullException>("reader", () => Traditional.Convert(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>("writer", () => Traditional.Convert(TextReader.Null, null!));
        Assert.Throws<ArgumentNullException>("text", () => Traditional.Convert(null!));
        Assert.Throws<ArgumentNullException>("text", () => Traditional.ConvertWithMap(null!));
        Assert.Throws<OperationCanceledException>(() => Traditional.Convert(new StringReader("头发"), TextWriter.Null, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(OpenCcConfiguration.TraditionalToSimplified)]
    [InlineData(OpenCcConfiguration.SimplifiedToTraditional)]
    public void A_text_that_no_key_changes_is_the_same_text(OpenCcConfiguration configuration)
    {
        var converter = new OpenCcConverter(configuration);
        string[] unchanged = [.. Enumerable.Range('\u4E00', 0x5200).Select(c => ((char)c).ToString()).Where(text => converter.Convert(text) == text)];

        Assert.Contains(unchanged, text => converter.Triggers[text[0]]);
        Assert.All(unchanged, text => Assert.Same(text, converter.Convert(text)));
        Assert.Same(unchanged[0], converter.ConvertWithMap(unchanged[0]).Text);
    }

    [Fact]
    public void Four_configurations_lead_to_simplified_characters() => Assert.Equal(
        [
            OpenCcConfiguration.TraditionalToSimplified, OpenCcConfiguration.TaiwanToSimplified, OpenCcConfiguration.HongKongToSimplified,
            OpenCcConfiguration.TaiwanToSimplifiedWithPhrases,
        ],
        Enum.GetValues<OpenCcConfiguration>().Where(configuration => new OpenCcConverter(configuration).IsToSimplified));

    [Theory]
    [InlineData(OpenCcConfiguration.TraditionalToSimplified, "\uF90A\u982D", "金头")]
    [InlineData(OpenCcConfiguration.SimplifiedToTraditional, "\uF90A头", "金頭")]
    [InlineData(OpenCcConfiguration.SimplifiedToTraditional, "\uF90A", "金")]
    public void Compatibility_ideographs_become_those_they_repeat(OpenCcConfiguration configuration, string given, string expected) =>
        Assert.Equal(expected, new OpenCcConverter(configuration).Convert(given));

    [Fact]
    public void Every_character_that_begins_a_change_in_some_table_is_a_trigger()
    {
        MatchTable[] tables = [OpenCcDictionaries.Compatibility, .. OpenCcDictionaries.ChainOf(OpenCcConfiguration.SimplifiedToTaiwan)];
        var converter = new OpenCcConverter(OpenCcConfiguration.SimplifiedToTaiwan);

        Assert.DoesNotContain(Enumerable.Range(0, char.MaxValue + 1), c => converter.Triggers[c] != Array.Exists(tables, table => table.Triggers[c]));
    }

    [Fact]
    public void Places_in_the_result_lead_back_to_the_text()
    {
        var taiwan = new OpenCcConverter(OpenCcConfiguration.SimplifiedToTaiwanWithPhrases);
        const string Given = "\uFFFF头发、字节、信息";

        ConvertedText result = taiwan.ConvertWithMap(Given);

        Assert.Equal("\uFFFF頭髮、位元組、資訊", result.Text);
        Assert.Equal(taiwan.Convert(Given), result.Text);
        int end = result.Text.IndexOf("資訊", StringComparison.Ordinal);
        Assert.Equal(Given.IndexOf("信息", StringComparison.Ordinal), result.Map.ToSource(end));
    }

    /// <summary>Gives one piece for each reading, and keeps what was written before it.</summary>
    private sealed class OnePieceEach(string[] pieces, Func<string> written) : TextReader
    {
        private int _next;

        public List<string> Written { get; } = [];

        public override int Read(char[] buffer, int index, int count)
        {
            Written.Add(written());
            if (_next == pieces.Length)
            {
                return 0;
            }

            string piece = pieces[_next++];
            piece.CopyTo(0, buffer, index, piece.Length);
            return piece.Length;
        }
    }
}
