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

    private static string Split(string edition, string path, string digits)
    {
        const string Around = "9";
        EditionSchema schema = EditionSchemas.All.Single(known => known.Code == edition);
        LineSchema line = schema.Tables.SelectMany(table => table.Lines).Single(line => line.Row.Code.Pointer == path);
        string text = Around + digits + Around;
        GluedSplit split = GluedFigures.Split(text, new SourceSpan(1, digits.Length), [line]);
        Assert.Equal(line.Cells.Length, split.Cells.Length);
        return !split.Fits ? None : string.Join(' ', split.Cells.Select(cell => cell.Doubt switch
        {
            CellDoubt.Glued => "?",
            CellDoubt.SplitBySums => cell.In(text).ToString() + "*",
            _ => cell.In(text).ToString(),
        }));
    }
}
