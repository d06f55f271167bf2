using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Binding;

public class FigureReaderTests
{

    public static TheoryData<string, Unit, string> Cells => new()
    {
        { "0", Unit.Count, "0" }, { "　0", Unit.Count, "0" }, { "007", Unit.Count, "7" }, { "１２", Unit.Count, "12" },
        { "1,234", Unit.Count, "1234" }, { "1，234", Unit.Count, "1234" }, { "1 234 567", Unit.Count, "1234567" }, { "12件", Unit.Count, "12" },
        { "+1036", Unit.Item, "1036" }, { "-3", Unit.Item, "-3" }, { "－3", Unit.Item, "-3" }, { "减少3", Unit.Item, "-3" }, { "增加8项", Unit.Item, "8" },
        { "160.5964万元", Unit.TenThousandYuan, "160.5964" }, { "251000元", Unit.TenThousandYuan, "25.1" }, { "2792220.8元", Unit.TenThousandYuan, "279.22208" },
        { "251000元", Unit.Yuan, "251000" }, { "3万元", Unit.Yuan, "30000" }, { "1.2亿元", Unit.TenThousandYuan, "12000" }, { "18651.06", Unit.TenThousandYuan, "18651.06" },
        { "22（其中修订16件）", Unit.Count, "22" }, { "零", Unit.Count, "0" }, { "〇", Unit.Count, "0" }, { "一百零三件", Unit.Count, "103" }, { "二十", Unit.Count, "20" },
        { "三万五千", Unit.Count, "35000" }, { "一亿二千万零三十", Unit.Count, "120000030" }, { "三万万", Unit.Count, "300000000" },
        { "", Unit.Count, "␣" }, { "　\u00A0", Unit.Count, "␣" },
        { "/", Unit.Count, "/" }, { "-", Unit.Count, "-" }, { "——", Unit.Count, "——" }, { "- - - -", Unit.Count, "- - - -" }, { "-----", Unit.Count, "?-----" }, { "无", Unit.Count, "无" }, { "不适用", Unit.Count, "不适用" }, { "N/A", Unit.Count, "N/A" },
        { "O", Unit.Count, "?O" }, { "12元", Unit.Count, "?12元" }, { "33.9%", Unit.Count, "?33.9%" }, { "1234567890123456", Unit.Count, "?1234567890123456" }, { "1-2", Unit.Count, "?1-2" },
        { "约20", Unit.Count, "?约20" }, { "12,34", Unit.Count, "?12,34" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_reads_as(string printed, Unit unit, string figure) =>
        Assert.Equal(figure, FigureReader.Read(printed.AsSpan(), new ColumnSchema(new ColumnCode("x"), "x", unit)).Figure.ToString());

    [Theory]
    [InlineData("251000元", Unit.TenThousandYuan, FigureNotes.UnitConverted | FigureNotes.NotPlain)]
    [InlineData("251000元", Unit.Yuan, FigureNotes.NotPlain)]
    [InlineData("22（其中修订16件）", Unit.Count, FigureNotes.Remark | FigureNotes.NotPlain)]
    [InlineData("-3", Unit.Item, FigureNotes.None)]
    [InlineData("12.50", Unit.TenThousandYuan, FigureNotes.None)]
    public void How_it_was_printed_is_noted(string printed, Unit unit, object notes) =>
        Assert.Equal((FigureNotes)notes, FigureReader.Read(printed.AsSpan(), new ColumnSchema(new ColumnCode("x"), "x", unit)).Notes);

    [Theory]
    [InlineData("1.属于国家秘密")]
    [InlineData("3.")]
    [InlineData("（一）")]
    [InlineData("2023年")]
    [InlineData("一")]
    [InlineData("规章")]
    public void A_label_is_no_figure(string printed) => Assert.False(FigureReader.LooksLikeFigure(printed.AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("（）")]
    public void Nothing_is_no_figure(string printed) => Assert.False(FigureReader.LooksLikeFigure(printed.AsSpan()));

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_figure_has_no_long_remark(int length, bool isFigure) =>
        Assert.Equal(isFigure, FigureReader.LooksLikeFigure(("1（" + new string('甲', length - 3) + "）").AsSpan()));

    [Fact]
    public void Plain_digits_are_read_without_allocating()
    {
        var column = new ColumnSchema(new ColumnCode("x"), "x", Unit.Count);
        FigureReader.Read("1，234".AsSpan(), column);
        FigureReader.Read("41".AsSpan(), column);
        long before = GC.GetAllocatedBytesForCurrentThread();

        FigureReader.Read("1，234".AsSpan(), column);
        FigureReader.Read("41".AsSpan(), column);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
