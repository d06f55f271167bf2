using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Locating;

/// <summary>The headings of the six parts: in each text they stand in brackets behind their number, “~” before words that are not the form's; “/” ends a line.</summary>
public class SectionLocatorTests
{
    [Theory]
    [InlineData("[2:二、主动公开政府信息情况]/规章")]
    [InlineData("全年如下。[2:二、主动公开政府信息情况]规章 1 2 3")]
    [InlineData("全年如下。[2:二.主动公开政府信息情况]规章 1 2 3")]
    [InlineData("全年如下。[2:二，\t：:．, 主动公开政府信息情况]规章 1 2 3")]
    [InlineData("全年如下。[2:二、主动公开政府 信息情况]规章 1 2 3")]
    [InlineData("全年如下。[2:二、行政机关主动公开政府信息情况]规章 1 2 3")]
    [InlineData("全年如下。三、主动公开政府信息情况规章 1 2 3")]
    [InlineData("全年如下。二主动公开政府信息情况规章 1 2 3")]
    [InlineData("全年如下。主动公开政府信息情况规章 1 2 3")]
    [InlineData("、主动公开政府信息情况规章 1 2 3")]
    [InlineData("前言/[2:主动公开政府信息情况]/规章")]
    [InlineData("前言/[2:## 主动公开政府信息情况] **/规章")]
    [InlineData("前言/[2:主动公开政府信息情况]：:/规章")]
    [InlineData("前言/[2:主动公开政府信息情况]。|/规章")]
    [InlineData("[2:主动公开政府信息情况]")]
    [InlineData("/[2:主动公开政府信息情况]/规章")]
    [InlineData("[2:二、主动公开政府信息情况]规章 1 2 3")]
    [InlineData("前言/[2:三、主动公开政府信息情况]/规章")]
    [InlineData("前言/3.主动公开政府信息情况/规章")]
    [InlineData("前言/三、之主动公开政府信息情况/规章")]
    [InlineData("前言/主动公开政府信息情况如下/规章")]
    [InlineData("前言/三、主动公开政府信息情况如下/规章")]
    public void A_heading_is_told_by_its_numeral_or_is_a_line_of_its_own(string text) => Assert.Equal(text, Locate(text));

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void A_heading_without_numeral_is_a_short_line(int blanks, bool isFound)
    {
        string around = new('言', 60);
        string indent = new(' ', blanks);

        Assert.Equal(isFound, Locate(around + "/" + indent + "主动公开政府信息情况").Contains("[2:", StringComparison.Ordinal));
        Assert.Equal(isFound, Locate(indent + " 主动公开政府信息情况").Contains("[2:", StringComparison.Ordinal));
        Assert.Equal(isFound, Locate("主动公开政府信息情况" + indent + "/" + around).Contains("[2:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void A_numeral_stands_near_its_heading(int blanks, bool isFound) =>
        Assert.Equal(isFound, Locate("前言二" + new string(' ', blanks) + "主动公开政府信息情况规章").Contains("[2:", StringComparison.Ordinal));

    [Theory]
    [InlineData("二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况/[2:二、主动公开政府信息情况]/规章/[3:三、收到和处理政府信息公开申请情况]/")]
    [InlineData("[2:二、主动公开政府信息情况]/规章/主动公开政府信息情况和行政机关主动公开政府信息情况")]
    [InlineData("[3:三、收到和处理政府信息公开申请情况]/[2:二、主动公开政府信息情况]/规章")]
    [InlineData("[1:一、总体情况]/[2:二、主动公开政府信息情况]")]
    [InlineData("二、行政机关主动公开政府信息情况/规章/[2:二、主动公开政府信息情况]/规章")]
    [InlineData("[2:二、主动公开政府信息情况]/[6:六、其他需要报告的事项]/一、总体情况")]
    [InlineData("[1:总体情况]/总体情况如下/[2:二、主动公开政府信息情况]")]
    public void The_last_place_before_the_next_part_is_the_headings(string text) => Assert.Equal(text, Locate(text));

    [Theory]
    [InlineData("[1:~一、全年工作]/[2:二、主动公开政府信息情况]")]
    [InlineData("前言/[1:~一、全年工作]/一、其他/[2:二、主动公开政府信息情况]")]
    [InlineData("二、全年工作/[2:二、主动公开政府信息情况]")]
    [InlineData("（一）全年工作/[2:二、主动公开政府信息情况]")]
    [InlineData("一、/[2:二、主动公开政府信息情况]")]
    [InlineData("一、2021/[2:二、主动公开政府信息情况]")]
    [InlineData("一、全年，工作/[2:二、主动公开政府信息情况]")]
    [InlineData("一、全年工作。/[2:二、主动公开政府信息情况]")]
    [InlineData("一、全年|工作/[2:二、主动公开政府信息情况]")]
    [InlineData("一、，全年/[2:二、主动公开政府信息情况]")]
    [InlineData("一、本年新收政府信息公开申请数量/[2:二、主动公开政府信息情况]")]
    [InlineData("一、本年新收政府/[2:二、主动公开政府信息情况]")]
    [InlineData("一、本年新收政府信息公开申请数量没有/[2:二、主动公开政府信息情况]")]
    [InlineData("一、本年度办理/[2:二、主动公开政府信息情况]")]
    [InlineData("[2:二、主动公开政府信息情况]/一、全年工作")]
    [InlineData("[2:二、主动公开政府信息情况]/[5:~五、问题]")]
    [InlineData("五、问题在前/[2:二、主动公开政府信息情况]/[5:~五、问题]/[6:六、其他需要报告的事项]/五、问题在后")]
    [InlineData("[5:~五、问题]/[6:六、其他需要报告的事项]")]
    [InlineData("[4:四、政府信息公开行政复议、行政诉讼情况]/[5:~五、问题]/[6:六、其他需要报告的事项]")]
    [InlineData("三、申请/四、复议")]
    [InlineData("[1:~一、全年工作全年工作全年工作全年工作全年工作全年工作全年工作全年工作全年工作全年]")]
    [InlineData("一、全年工作全年工作全年工作全年工作全年工作全年工作全年工作全年工作全年工作全年工")]
    public void A_part_of_prose_may_have_other_words(string text) => Assert.Equal(text, Locate(text));

    private static string Locate(string marked)
    {
        string text = string.Concat(marked.Split('[', ']').Select((part, i) => i % 2 == 0 ? part : part.Substring(2).TrimStart('~'))).Replace('/', '\n');
        FoundHeading?[] found = new SectionLocator(EditionSchemas.Format2021).Locate(new CompactText(text));
        foreach ((FoundHeading heading, int number) in found.Select((heading, i) => (heading!, i + 1)).Where(part => part.Item1 is not null).OrderByDescending(part => part.Item1.Span.Start))
        {
            text = text.Insert(heading.Span.End, "]").Insert(heading.Span.Start, $"[{number}:{(heading.IsVariant ? "~" : "")}");
        }

        return text.Replace('\n', '/');
    }
}
