using System.Globalization;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Reports;

public class FigureTests
{
    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("1.0", "1")]
    [InlineData("-0", "0")]
    [InlineData("-0.000", "0")]
    [InlineData("100", "100.00")]
    [InlineData("123456789012.300", "123456789012.3")]
    public void How_a_number_is_written_does_not_count(string one, string other)
    {
        Figure first = Figure.Reported(Parse(one));
        Figure second = Figure.Reported(Parse(other));

        Assert.Equal(first, second);
        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(first.ToString(), second.ToString());
    }

    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("1500.00", "1500")]
    [InlineData("-0.0", "0")]
    [InlineData("-2.50", "-2.5")]
    [InlineData("0.0001", "0.0001")]
    public void A_number_is_kept_without_trailing_zeros_and_without_minus_zero(string value, string kept)
    {
        Assert.Equal(kept, Figure.Reported(Parse(value)).Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_default_is_missing_and_invents_nothing()
    {
        Figure figure = default;

        Assert.Equal(FigureState.Missing, figure.State);
        Assert.False(figure.IsReported);
        Assert.NotEqual(Figure.Blank, figure);
        Assert.NotEqual(Figure.Reported(0), figure);
    }

    [Fact]
    public void State_value_and_mark_all_count()
    {
        Figure[] figures =
        [
            default, Figure.Blank, Figure.Reported(0), Figure.Reported(1), Figure.Dash("-"), Figure.Dash("/"), Figure.Dash(""), Figure.Unreadable("-"),
            Figure.Unreadable(""),
        ];

        Assert.Equal(figures.Length, figures.Distinct().Count());
    }

    [Fact]
    public void A_number_stands_for_itself_and_a_mark_must_be_given()
    {
        Figure whole = 5;
        Figure fraction = 2.50m;

        Assert.Equal(Figure.Reported(5), whole);
        Assert.Equal(Figure.Reported(2.5m), fraction);
        Assert.Throws<ArgumentNullException>(() => Figure.Dash(null!));
        Assert.Throws<ArgumentNullException>(() => Figure.Unreadable(null!));
    }

    private static decimal Parse(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
