using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Tests.Normalization.OpenCc;

/// <summary>Tables laid out from a few entries, written as “key=value”, or “key=value@group”.</summary>
public class MatchTableBuilderTests
{
    [Theory]
    [InlineData("发", "發", "头=頭", "发=發")]
    [InlineData("头发", "頭髮", "头=頭", "发=發", "头发=頭髮")]
    [InlineData("头发", "頭髮", "头发=頭髮", "发=發", "头=頭")]
    [InlineData("头皮", "頭", "头=頭", "头发=頭髮")]
    [InlineData("头皮", "", "头发=頭髮")]
    [InlineData("头发卡", "頭髮", "头发=頭髮", "头发卡片=頭髮卡片")]
    [InlineData("头发卡片", "頭髮卡片", "头发=頭髮", "头发卡片=頭髮卡片")]
    [InlineData("头", "甲", "头=甲", "头=乙")]
    [InlineData("头", "乙", "头=甲@1", "头=乙@0")]
    [InlineData("头", "甲", "头=甲@0", "头=乙@1")]
    [InlineData("头发", "頭", "头=頭@0", "头发=頭髮@1")]
    [InlineData("头发", "頭髮", "头=頭@1", "头发=頭髮@0")]
    [InlineData("头", "頭部", "头=頭部")]
    [InlineData("头", "", "头=")]
    [InlineData("己", "己", "己=己", "己任=己任")]
    [InlineData("甲辰", "5", "甲子=1", "甲丑=2", "甲寅=3", "甲卯=4", "甲辰=5", "甲巳=6", "甲午=7")]
    [InlineData("甲巳", "6", "甲子=1", "甲丑=2", "甲寅=3", "甲卯=4", "甲辰=5", "甲巳=6", "甲午=7")]
    [InlineData("甲未", "", "甲子=1", "甲丑=2", "甲寅=3", "甲卯=4", "甲辰=5", "甲巳=6", "甲午=7")]
    public void The_longest_key_of_the_first_group_matches(string text, string expected, params string[] entries)
    {
        MatchTable table = Build(entries);

        string value = table.Match(text, out int length).ToString();

        Assert.Equal(expected, length > 0 || table.Single(text[0]) == text[0] ? value : table.Single(text[0]).ToString());
    }

    [Theory]
    [InlineData('头', '頭', "头=頭")]
    [InlineData('头', '頭', "头=頭", "头发=頭髮")]
    [InlineData('头', '头', "头发=頭髮")]
    [InlineData('头', '头', "头=頭部")]
    [InlineData('发', '发', "头发=頭髮")]
    public void A_character_alone_becomes_one_character_or_stays(char c, char expected, params string[] entries) => Assert.Equal(expected, Build(entries).Single(c));

    [Theory]
    [InlineData("头", "头=頭")]
    [InlineData("", "己=己")]
    [InlineData("头", "头=頭", "头发=頭髮")]
    [InlineData("头", "头发=頭髮")]
    [InlineData("发", "头发=头髮")]
    [InlineData("", "头发=头发")]
    [InlineData("发", "头发=头")]
    [InlineData("发", "头发卡=头")]
    [InlineData("发", "头发=头发发")]
    [InlineData("发", "发=發", "头发=頭髮")]
    [InlineData("头面", "面=麵", "头发=頭髮", "头面=頭面")]
    public void A_text_is_looked_at_where_a_character_can_begin_a_change(string expected, params string[] entries)
    {
        MatchTable table = Build(entries);

        Assert.Equal(expected, string.Concat("头发面己".Where(c => table.Triggers[c])));
    }

    [Fact]
    public void What_begins_no_key_has_no_head()
    {
        MatchTable table = Build("头=頭", "己=己", "发型=髮型");

        Assert.Equal([0u, 0u, '頭'], new[] { table.Head('面'), table.Head('己'), table.Head('头') });
        Assert.InRange(table.Head('发'), 0x10000u, uint.MaxValue);
    }

    [Fact]
    public void A_table_answers_for_every_character()
    {
        MatchTable table = Build();

        Assert.Equal((0u, false), (table.Head(char.MaxValue), table.Triggers[char.MaxValue]));
    }

    [Fact]
    public void Of_many_equal_keys_the_first_wins() => Assert.Equal('一', Build([.. Enumerable.Range('一', 200).Select(c => $"头={(char)c}")]).Single('头'));

    private static MatchTable Build(params string[] entries)
    {
        var builder = new MatchTableBuilder();
        foreach (string entry in entries)
        {
            string[] parts = entry.Split('=', '@');
            builder.Add(parts[0].AsMemory(), parts[1], parts.Length > 2 ? (byte)(parts[2][0] - '0') : (byte)0);
        }

        return builder.Build();
    }
}
