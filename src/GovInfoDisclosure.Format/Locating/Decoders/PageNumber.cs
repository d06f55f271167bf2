namespace GovInfoDisclosure.Format.Locating.Decoders;

internal static class PageNumber
{
    private const string Dashes = "-—－–―─";

    /// <summary>“- 4 -”, “—4—”, “第 4 页 共 8 页”: a number between dashes, or numbers with nothing but 第 共 页 around.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        int digits = 0, dashes = 0, pages = 0;
        foreach (char c in line)
        {
            switch (c)
            {
                case >= '0' and <= '9':
                    digits++;
                    break;
                case '-' or '—' or '－' or '–' or '―' or '─':
                    dashes++;
                    break;
                case '页':
                    pages++;
                    break;
                case '第' or '共' or '/' or ' ' or ',' or '，':
                    break;
                default:
                    return false;
            }
        }

        bool dashed = dashes >= 2 && line.Length > 2 && !IsDigit(line[0]) && !IsDigit(line[^1]) && line.Trim(Dashes.AsSpan()).Trim().Length == digits;
        return digits is > 0 and < 8 && (pages > 0 || dashed);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
