using System.Globalization;
using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>Character references: &amp;nbsp; &amp;#160; &amp;#xA0; and the names that also stand without a semicolon.</summary>
internal static class CharacterReferences
{
    private const int LongestLegacy = 6;
    private const int LongestName = 32;

    // what numeric references to the C1 controls mean: windows-1252; the five that it lacks stay
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly Lazy<(Dictionary<string, string> Named, Dictionary<string, string> Legacy)> Names = new(Load);

    /// <summary>Reads the reference at the start of a text that begins with “&amp;”; how long it is, 0 when it is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        if (text.Length < 3)
        {
            return 0;
        }

        return text[1] == '#' ? ReadNumeric(text, out value) : HtmlText.IsLetter(text[1]) ? ReadNamed(text, out value) : 0;
    }

    private static int ReadNumeric(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        bool isHex = (text[2] | 0x20) == 'x';
        int first = isHex ? 3 : 2;
        int i = first;
        int code = 0;
        for (; i < text.Length && DigitOf(text[i], isHex) is >= 0 and int digit; i++)
        {
            code = code > 0x10FFFF ? code : (code * (isHex ? 16 : 10)) + digit;
        }

        if (i == first)
        {
            return 0;
        }

        value = code switch
        {
            0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
            >= 0x80 and < 0xA0 => Windows1252[code - 0x80].ToString(),
            _ => char.ConvertFromUtf32(code),
        };
        return i < text.Length && text[i] == ';' ? i + 1 : i;
    }

    private static int DigitOf(char c, bool isHex)
    {
        if (HtmlText.IsDigit(c))
        {
            return c - '0';
        }

        int letter = (c | 0x20) - 'a';
        return isHex && letter is >= 0 and < 6 ? letter + 10 : -1;
    }

    private static int ReadNamed(ReadOnlySpan<char> text, out string value)
    {
        int end = 2;
        while (end < text.Length && end <= LongestName && (HtmlText.IsLetter(text[end]) || HtmlText.IsDigit(text[end])))
        {
            end++;
        }

        if (Common(text.Slice(1, end - 1)) is { } common)
        {
            value = common;
            return end < text.Length && text[end] == ';' ? end + 1 : end;
        }

        if (end < text.Length && text[end] == ';' && Names.Value.Named.TryGetValue(text.Slice(1, end - 1).ToString(), out string? named))
        {
            value = named;
            return end + 1;
        }

        for (int length = Math.Min(end - 1, LongestLegacy); length >= 2; length--)
        {
            if (Names.Value.Legacy.TryGetValue(text.Slice(1, length).ToString(), out string? legacy))
            {
                value = legacy;
                return 1 + length;
            }
        }

        value = "";
        return 0;
    }

    // nearly all that pages use; these stand also without a semicolon
    private static string? Common(ReadOnlySpan<char> name) => name switch
    {
        "nbsp" => "\u00A0",
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        _ => null,
    };

    private static (Dictionary<string, string> Named, Dictionary<string, string> Legacy) Load()
    {
        Dictionary<string, EmbeddedText.Section> sections = EmbeddedText.Read("references.gz");
        return (Load(sections["named"]), Load(sections["legacy"]));
    }

    // each line is a name and the code points that it stands for
    private static Dictionary<string, string> Load(EmbeddedText.Section section)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (EmbeddedText.Line line in section)
        {
            IEnumerable<string> points = section.Text.Substring(line.ValueStart, line.ValueLength).Split(' ')
                .Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            names.Add(section.Text.Substring(line.KeyStart, line.KeyLength), string.Concat(points));
        }

        return names;
    }
}
