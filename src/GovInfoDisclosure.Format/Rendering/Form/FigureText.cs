using System.Globalization;

namespace GovInfoDisclosure.Format.Rendering.Form;

internal static class FigureText
{
    private static readonly string[] Small = [.. Enumerable.Range(0, 100).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>A number in plain digits; the small ones that fill most cells are shared.</summary>
    public static string Number(decimal value) =>
        value is >= 0 and < 100 && decimal.Truncate(value) == value ? Small[(int)value] : value.ToString(CultureInfo.InvariantCulture);
}
