using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli;

internal static class Languages
{
    /// <summary>The language of a user: his own if it is Chinese or English, else Simplified Chinese, the language of the reports.</summary>
    public static DiagnosticLanguage Of(CultureInfo culture)
    {
        string[] parts = culture.Name.Split('-');
        return parts[0] switch
        {
            "en" => DiagnosticLanguage.English,
            "zh" when !parts.Contains("Hans") && (parts.Contains("Hant") || parts[^1] is "TW" or "HK" or "MO") => DiagnosticLanguage.TraditionalChinese,
            _ => DiagnosticLanguage.SimplifiedChinese,
        };
    }
}
