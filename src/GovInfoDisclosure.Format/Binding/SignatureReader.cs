using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads the signature at the end of the document: a line with the body, a line with the date.</summary>
internal static class SignatureReader
{
    private const int LastLines = 8;
    private static readonly char[] Digits = [.. "0123456789"];
    private static readonly char[] PageMarks = [.. Digits, .. "第共页/-—－–?\uFFFD"];

    public static SignatureReading Read(string text, int from)
    {
        int end = text.Length;
        for (int seen = 0; seen < LastLines && end > from; end = LineStart(text, from, end) - 1)
        {
            int start = LineStart(text, from, end);
            string line = text.Substring(start, end - start).Trim();
            if (line.Length == 0)
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> words = line.AsSpan().Trim("（）()".AsSpan());
            if (DateReader.TryReadAt(words, 0, out ReportDate date, out int length) && date.Month is not null && length == words.Length)
            {
                return WithBody(text, from, SourceSpan.FromBounds(start, end), date);
            }
        }

        return new SignatureReading(null, null, text.Length, text.Length);
    }

    private static SignatureReading WithBody(string text, int from, SourceSpan dateLine, ReportDate date)
    {
        int end = dateLine.Start - 1;
        while (end > from)
        {
            int start = LineStart(text, from, end);
            string line = TitleReader.Clean(text.Substring(start, end - start));
            if (line.Length > 0 && !IsPageNumber(line))
            {
                return TitleReader.IsBody(line) ? new SignatureReading(line, date, start, dateLine.End) : new SignatureReading(null, date, dateLine.Start, dateLine.End);
            }

            end = start - 1;
        }

        return new SignatureReading(null, date, dateLine.Start, dateLine.End);
    }

    // “第28页共9页”, also when characters of it were lost, and behind the words of a page's foot
    private static bool IsPageNumber(string line)
    {
        string number = line.Substring(line.TrimEnd(PageMarks).Length);
        return number.IndexOfAny(Digits) >= 0 && (number.Length == line.Length || number.IndexOfAny(['第', '页']) >= 0);
    }

    private static int LineStart(string text, int from, int end) =>
        end <= from ? from : Math.Max(from, text.LastIndexOf('\n', end - 1) + 1);
}

/// <summary>The signature, and where it begins: at the end of the text when there is none.</summary>
internal readonly record struct SignatureReading(string? Agency, ReportDate? Date, int Start, int End);
