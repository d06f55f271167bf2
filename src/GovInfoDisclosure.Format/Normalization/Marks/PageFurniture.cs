using System.Collections.Immutable;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization.Marks;

/// <summary>Finds the lines of a page that are no part of the report.</summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 24;
    private const int LongestControl = 60;

    private static readonly string[] Registrations = ["公网安备", "公安备案", "ICP备", "ICP证", "网站标识码"];

    // a line is a row of controls when nothing else stands in it; longer words first
    private static readonly string[] Controls =
    [
        "打印本页", "关闭窗口", "关闭本页", "分享到", "返回顶部", "返回列表", "扫一扫在手机打开当前页", "扫一扫", "相关链接", "上一篇", "下一篇", "我要纠错", "收藏本页",
        "打印", "关闭", "分享", "收藏", "字号", "字体", "微信", "微博", "大", "中", "小", "我要",
    ];

    // words that make a row of controls one; 大, 中 and 小 alone do not
    private static readonly string[] Telling = ["打印", "关闭", "分享", "收藏", "返回", "扫一扫", "上一篇", "下一篇", "纠错"];

    public static ImmutableArray<TextMark> Find(string text)
    {
        var marks = ImmutableArray.CreateBuilder<TextMark>();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            ReadOnlySpan<char> trimmed = line.Trim();
            if (!trimmed.IsEmpty && KindOf(trimmed, EndsPage(text, start, end)) is { } kind)
            {
                int lead = line.Length - line.TrimStart().Length;
                marks.Add(new TextMark(kind, new SourceSpan(start + lead, trimmed.Length)));
            }

            start = end + 1;
        }

        return marks.ToImmutable();
    }

    private static TextMarkKind? KindOf(ReadOnlySpan<char> line, bool endsPage)
    {
        if (line.Length <= LongestPageNumber && IsPageNumber(line, endsPage))
        {
            return TextMarkKind.PageNumber;
        }

        foreach (string registration in Registrations)
        {
            if (line.IndexOf(registration.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return TextMarkKind.SiteRegistration;
            }
        }

        return line.Length <= LongestControl && IsControls(line) ? TextMarkKind.PageControl : null;
    }

    // a form feed behind the line or before the next one
    private static bool EndsPage(string text, int start, int end) =>
        (end + 1 < text.Length && text[end + 1] == '\f') || (end > start && text[end - 1] == '\f');

    // a lone number is a page number only where the page ends: elsewhere it is a figure
    private static bool IsPageNumber(ReadOnlySpan<char> line, bool endsPage)
    {
        int dashes = 0;
        int digits = 0;
        bool page = false;
        foreach (char c in line)
        {
            switch (c)
            {
                case >= '0' and <= '9':
                    digits++;
                    break;
                case '-' or '—' or '–' or '－' or '―' or '─' or '·':
                    dashes++;
                    break;
                case '页':
                    page = true;
                    break;
                case ' ' or '\t' or '\f' or '第' or '共' or '/' or ',' or '，' or '、':
                    break;
                default:
                    return false;
            }
        }

        bool framed = dashes >= 2 && IsDash(line[0]) && IsDash(line[line.Length - 1]);
        return digits is > 0 and <= 8 && (framed || page || (endsPage && dashes == 0 && digits <= 3));
    }

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '－' or '―' or '─' or '·';

    private static bool IsControls(ReadOnlySpan<char> line)
    {
        bool telling = false;
        foreach (string word in Telling)
        {
            telling |= line.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0;
        }

        while (telling && !line.IsEmpty)
        {
            if (char.IsWhiteSpace(line[0]) || line[0] is '【' or '】' or '[' or ']' or '|' or '：' or ':' or '/' or '，' or ',' or '>')
            {
                line = line.Slice(1);
                continue;
            }

            int length = 0;
            foreach (string control in Controls)
            {
                if (line.StartsWith(control.AsSpan(), StringComparison.Ordinal))
                {
                    length = control.Length;
                    break;
                }
            }

            if (length == 0)
            {
                return false;
            }

            line = line.Slice(length);
        }

        return telling;
    }
}
