using System.Globalization;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“日期”: a date as reports print it: a year, often a month, often a day.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month from 1 to 12; null when it is not printed.</param>
/// <param name="Day">The day from 1 to 31; null when it is not printed.</param>
public readonly record struct ReportDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>“读日期”: reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out ReportDate date)
    {
        date = default;
        string[] parts = (text ?? "").Split('-');
        var numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        date = numbers.Length switch
        {
            1 => new ReportDate(numbers[0]),
            2 => new ReportDate(numbers[0], numbers[1]),
            3 => new ReportDate(numbers[0], numbers[1], numbers[2]),
            _ => default,
        };
        return date.IsPossible;
    }

    /// <summary>“合理”: whether there is such a day in the calendar.</summary>
    public bool IsPossible =>
        Year is > 0 and < 10000
        && (Month is null ? Day is null : Month is >= 1 and <= 12 && (Day is null || (Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month.Value))));

    /// <summary>“书写”: <c>2024-01-11</c>, <c>2024-01</c> or <c>2024</c>.</summary>
    public override string ToString()
    {
        string text = Year.ToString("0000", CultureInfo.InvariantCulture);
        text += Month is null ? "" : "-" + Month.Value.ToString("00", CultureInfo.InvariantCulture);
        return text + (Day is null ? "" : "-" + Day.Value.ToString("00", CultureInfo.InvariantCulture));
    }
}
