using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads the unit printed behind a number and brings the number to the unit of its column.</summary>
internal static class UnitReader
{
    private static readonly (string Text, PrintedUnit Unit)[] Units =
    [
        ("万元", PrintedUnit.TenThousandYuan), ("亿元", PrintedUnit.HundredMillionYuan), ("元", PrintedUnit.Yuan),
        ("万件", PrintedUnit.TenThousand), ("万", PrintedUnit.TenThousand),
        ("件", PrintedUnit.Piece), ("项", PrintedUnit.Piece), ("条", PrintedUnit.Piece), ("宗", PrintedUnit.Piece),
        ("次", PrintedUnit.Piece), ("个", PrintedUnit.Piece), ("份", PrintedUnit.Piece), ("起", PrintedUnit.Piece), ("部", PrintedUnit.Piece),
    ];

    public static PrintedUnit Read(ReadOnlySpan<char> text, ref int at)
    {
        foreach ((string word, PrintedUnit unit) in Units)
        {
            if (text.Slice(at).StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                at += word.Length;
                return unit;
            }
        }

        return PrintedUnit.None;
    }

    /// <summary>The value in the column's unit; false when the printed unit cannot be meant, such as 元 in a count of documents.</summary>
    public static bool TryConvert(NumberReading number, Unit unit, out decimal value, out bool converted)
    {
        bool money = unit is Unit.TenThousandYuan or Unit.Yuan;
        decimal yuan = number.Unit switch
        {
            PrintedUnit.Yuan => 1m,
            PrintedUnit.TenThousandYuan => 10_000m,
            PrintedUnit.TenThousand when money => 10_000m,
            PrintedUnit.HundredMillionYuan => 100_000_000m,
            _ => 0m,
        };
        value = number.Value;
        converted = false;
        if (number.Unit == PrintedUnit.None || (number.Unit == PrintedUnit.Piece && !money))
        {
            return true;
        }

        if (money && yuan > 0)
        {
            decimal columnYuan = unit == Unit.TenThousandYuan ? 10_000m : 1m;
            value = number.Value * yuan / columnYuan;
            converted = yuan != columnYuan;
            return true;
        }

        if (!money && number.Unit == PrintedUnit.TenThousand)
        {
            value = number.Value * 10_000m;
            converted = true;
            return true;
        }

        return false;
    }
}

internal enum PrintedUnit
{
    None,
    Piece,
    Yuan,
    TenThousandYuan,
    HundredMillionYuan,
    TenThousand,
}
