using System.Globalization;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>The ways in which offices write figures.</summary>
internal static class FigureDamages
{
    public static IEnumerable<SourceDamage> All =>
    [
        OfEach("full width digits", FullWidth),
        OfEach("full width digits, points and signs", value => HasDigit(value) ? FullWidth(value).Replace('.', '．').Replace('-', '－') : value),
        OfEach("thousands separators", Separated),
        OfEach("full width thousands separators", value => Separated(value).Replace(',', '，')),
        OfEach("blanks around figures", value => value.Length == 0 ? value : " " + value + "\u00A0"),
        OfSome("units behind figures", Counted, value => value + "件"),
        OfSome("remarks behind figures", Counted, value => value + "（其中修订 1 件）"),
        OfSome("plus signs", (code, value) => code == TableCode.ProactiveDisclosure && IsPositive(value), value => "+" + value),
    ];

    private static SourceDamage OfEach(string name, Func<string, string> write) =>
        SourceDamage.OfFigures(name, loses: false, (print, _) => print with { Value = (_, value) => write(value) });

    private static SourceDamage OfSome(string name, Func<TableCode, string, bool> holds, Func<string, string> write) =>
        SourceDamage.OfFigures(name, loses: false, (print, random) => Some(print, random.Next(), holds, write));

    private static ReportPrint Some(ReportPrint print, int seed, Func<TableCode, string, bool> holds, Func<string, string> write)
    {
        var random = new Random(seed);
        return print with { Value = (code, value) => holds(code, value) && random.Next(3) == 0 ? write(value) : value };
    }

    // amounts of table 2 have units of their own
    private static bool Counted(TableCode code, string value) =>
        code != TableCode.ProactiveDisclosure && IsPositive(value);

    private static bool IsPositive(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;

    // a mark alone stays the mark that it is
    private static bool HasDigit(string value) => value.Any(c => c is >= '0' and <= '9');

    private static string FullWidth(string value) => new([.. value.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c)]);

    private static string Separated(string value) => decimal.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
        ? number.ToString("#,0", CultureInfo.InvariantCulture)
        : value;
}
