using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Locating.Decoders;

/// <summary>Digits without separators: each row says how they are split, “*” where the sums decided and “?” where nothing does.</summary>
public class GluedFiguresTests
{
    private const string None = "does not fit";
    private const string Persons = "/requests/newlyReceived"; // seven columns, the last the total
    private const string Fees = "/proactiveDisclosure/administrativeFees"; // one amount
    private const string Rules = "/proactiveDisclosure/regulations"; // three columns, no total
    private const string Penalties = "/proactiveDisclosure/penalties"; // in 2019: a number, a change with its sign, a number
    private const string Procurement = "/proactiveDisclosure/centralizedProcurement"; // in 2019: a number and an amount

    [Theory]
    [InlineData(Persons, "1200003", "1 2 0 0 0 0 3")]
    [InlineData(Persons, "0000000", "0 0 0 0 0 0 0")]
    [InlineData(Persons, "100000010", "10* 0* 0* 0* 0* 0* 10*")]
    [InlineData(Persons, "1000000000001000000", "1000000* 0* 0* 0* 0* 0* 1000000*")]
    [InlineData(Persons, "111000012", "? ? ? 0* 0* 0* 12*")]
    [InlineData(Persons, "1111115", None)]
    [InlineData(Persons, "11111166", None)]
    [InlineData(Persons, "111111", None)]
    [InlineData(Persons, "11111160", None)]
    [InlineData(Persons, "0000001", None)]
    [InlineData(Persons, "1 2 0 0 0 0 3", "1 2 0 0 0 0 3")]
    [InlineData(Persons, "10  2 0 0 0 0 12", "10 2 0 0 0 0 12")]
    [InlineData(Persons, "10 20000 12", "10* 2* 0* 0* 0* 0* 12*")]
    [InlineData(Persons, "1 10 0 0 0 0 2", None)]
    [InlineData(Persons, "1234562345345455112 6197", None)]
    [InlineData(Persons, "1234562345345455 1 126197", "123456* 2345* 345* 45* 5* 1* 126197*")]
    [InlineData(Persons, "123456789123456789123456789123456789123456789123456789", "? ? ? ? ? ? ?")]
    [InlineData(Rules, "123", "1 2 3")]
    [InlineData(Rules, "1234", "? ? ?")]
    [InlineData(Rules, "1002", "10 0 2")]
    [InlineData(Rules, "12 3 4", "12 3 4")]
    [InlineData(Rules, "12", None)]
    [InlineData(Rules, "0012", "0 0 12")]
    [InlineData(Rules, "00", None)]
    [InlineData(Fees, "0", "0")]
    [InlineData(Fees, "01", None)]
    [InlineData(Fees, "12.5", "12.5")]
    [InlineData(Fees, "0.5", "0.5")]
    [InlineData(Fees, "12.09", "12.09")]
    [InlineData(Fees, "12.90", "12.90")]
    [InlineData(Fees, "12.123456", "12.123456")]
    [InlineData(Fees, "12.1234567", None)]
    [InlineData(Fees, "12.", None)]
    [InlineData(Fees, "1.2.3", None)]
    [InlineData(Fees, "123456789012345", "123456789012345")]
    [InlineData(Fees, "1234567890123456", None)]
    public void Digits_are_split_in_the_one_way_that_fits(string line, string digits, string expected) => Assert.Equal(expected, Split("2021", line, digits));

    [Theory]
    [InlineData(Penalties, "10-18", "10 -1 8")]
    [InlineData(Penalties, "10－18", "10 －1 8")]
    [InlineData(Penalties, "10+18", "? ? ?")]
    [InlineData(Penalties, "10+1 8", "10 +1 8")]
    [InlineData(Penalties, "-1018", None)]
    [InlineData(Penalties, "1018-", None)]
    [InlineData(Penalties, "12-", None)]
    [InlineData(Penalties, "5-0-3", None)]
    [InlineData(Procurement, "312.5", "? ?")]
    [InlineData(Procurement, "30.5", "3 0.5")]
    [InlineData(Procurement, "100.25", "10 0.25")]
    [InlineData(Procurement, "3.5", None)]
    [InlineData(Procurement, "31.5.5", None)]
    [InlineData(Procurement, "1.55", None)]
    public void Signs_and_points_part_digits(string line, string digits, string expected) => Assert.Equal(expected, Split("2019", line, digits));

    [Theory]
    [InlineData(Penalties, "10-18", "10 ? ?")]
    [InlineData(Penalties, "10－18", "10 ? ?")]
    [InlineData(Penalties, "10-0", "10 - 0")]
    [InlineData(Penalties, "10-1 8", "10 -1 8")]
    [InlineData(Penalties, "10+1 8", "10 +1 8")]
    [InlineData(Penalties, "-1018", None)]
    public void A_dash_may_be_a_mark_where_others_are(string line, string digits, string expected) => Assert.Equal(expected, Split("2019", line, digits, mayHoldMarks: true));

    [Theory]
    [InlineData(200, "1 2 3")]
    [InlineData(201, None)]
    public void Digits_are_not_sought_far_from_each_other(int length, string expected) => Assert.Equal(expected, Split("2021", Rules, "1 2" + new string(' ', length - 4) + "3"));

    private static string Split(string edition, string path, string digits, bool mayHoldMarks = false)
    {
        EditionSchema schema = EditionSchemas.All.Single(known => known.Code == edition);
        LineSchema line = schema.Tables.SelectMany(table => table.Lines).Single(line => line.Row.Code.Pointer == path);
        string alone = Split("9" + digits, digits.Length, line, mayHoldMarks);
        Assert.Equal(alone, Split("9" + digits + "9", digits.Length, line, mayHoldMarks));
        return alone;
    }

    private static string Split(string text, int length, LineSchema line, bool mayHoldMarks)
    {
        GluedSplit split = GluedFigures.Split(text, new SourceSpan(1, length), [line], mayHoldMarks);
        Assert.Equal(line.Cells.Length, split.Cells.Length);
        return !split.Fits ? None : string.Join(' ', split.Cells.Select(cell => cell.Doubt switch
        {
            CellDoubt.Glued => "?",
            CellDoubt.SplitBySums => cell.In(text).ToString() + "*",
            _ => cell.In(text).ToString(),
        }));
    }
}
