using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads what the report says of itself: title, year, body and date, from title, signature, preamble and period, in this order.</summary>
internal static class HeaderReader
{
    private const int MaxTitle = 80;
    private const int MaxFront = 6000; // title and preamble stand at the beginning
    private const int MaxBetween = 4; // 起至
    private const double LeastLike = 0.6;
    private const string TitleWords = "年政府信息公开工作年度报告";
    private const string SentenceMarks = "《〈，。,";
    private static readonly string[] PeriodWords = ["统计期限", "统计时限", "统计时间", "统计期间", "统计周期", "数据的期限"];
    private static readonly string[] PublishedWords = ["发布日期", "发布时间", "成文日期", "公开日期", "时间"];

    public static HeaderReading Read(string text, int frontEnd)
    {
        var front = SourceSpan.FromBounds(0, Math.Min(frontEnd, MaxFront));
        (string? title, SourceSpan titleSpan, int? year, string? agency) = ReadTitle(text, front);
        SignatureReading signature = SignatureReader.Read(text, frontEnd);
        (int? preambleYear, string? preambleAgency) = ReadPreamble(text, SourceSpan.FromBounds(titleSpan.End, Math.Max(titleSpan.End, front.End)));
        year ??= ReadPeriod(text) ?? preambleYear ?? ReadDamagedTitle(text, front) ?? ReadDamagedPeriod(text.AsSpan(0, front.End));
        int? likely = year ?? MostFrequentYear(text.AsSpan(0, Math.Min(text.Length, 4000)));
        ReportDate? published = signature.Date ?? ReadPublished(text, front);
        return new HeaderReading(
            new ReportHeader(likely, agency ?? signature.Agency ?? preambleAgency, title, published), titleSpan, SourceSpan.FromBounds(signature.Start, signature.End))
        {
            IsYearLikely = year is null && likely is not null,
        };
    }

    private static (string? Title, SourceSpan Span, int? Year, string? Agency) ReadTitle(string text, SourceSpan front)
    {
        var lines = new LineReader(text, front);
        string before = "";
        int beforeStart = 0;
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line;
            int end = TitleReader.EndingOf(line, out int ending);
            ReadOnlySpan<char> head = end < 0 ? default : line.Slice(0, end);
            if (end >= 0 && end <= MaxTitle && head.IndexOfAny(SentenceMarks.AsSpan()) < 0 && !GoesOnAsSentence(line.Slice(end)))
            {
                string words = AfterLabel(line.Slice(0, ending).ToString());
                (int? year, string? agency) = TitleReader.TakeApart(words);
                string title = TitleReader.Clean(words + line.Slice(ending, end - ending).ToString());
                int start = lines.Start;
                if (agency is null && TitleReader.IsBody(TitleReader.Clean(before)))
                {
                    (int? yearBefore, agency) = TitleReader.TakeApart(before);
                    title = TitleReader.Clean(before) + title;
                    start = beforeStart;
                    year ??= yearBefore;
                }

                if (year is not null || agency is not null)
                {
                    return (title, SourceSpan.FromBounds(start, lines.Start + end), year, agency);
                }
            }

            if (!lines.IsBlank)
            {
                before = line.ToString();
                beforeStart = lines.Start;
            }
        }

        return (null, default, null, null);
    }

    // “现公布某局2023年政府信息公开工作年度报告，供查阅”: words before it would pass for the body
    private static bool GoesOnAsSentence(ReadOnlySpan<char> rest) => !rest.IsEmpty && rest[0] is '，' or '。' or ',' or '、' or '；';

    // “标题: 某区2020年度…”: the label of a metadata line, or of a row of a metadata table, is not part of the title
    private static string AfterLabel(string words)
    {
        int colon = words.LastIndexOfAny([':', '：', '\t']);
        return colon < 0 ? words : words.Substring(colon + 1);
    }

    // “现公布某局2020年政府信息公开工作年度报告”
    private static (int? Year, string? Agency) ReadPreamble(string text, SourceSpan preamble)
    {
        int from = preamble.Start;
        while (from < preamble.End)
        {
            int end = TitleReader.EndingOf(text.AsSpan(from, preamble.End - from), out int start);
            if (end < 0)
            {
                break;
            }

            int clause = start + from;
            while (clause > preamble.Start && text[clause - 1] is not ('，' or '。' or ',' or '；' or '《' or '》' or '〈' or '\n' or '：' or ':'))
            {
                clause--;
            }

            bool cited = clause > preamble.Start && text[clause - 1] is '《' or '〈';
            string words = AfterVerb(text.Substring(clause, start + from - clause));
            (int? year, string? agency) = TitleReader.TakeApart(words);
            if (!cited && (year is not null || agency is { Length: >= 4 }))
            {
                return (year, agency is { Length: >= 4 } ? agency : null);
            }

            from += end;
        }

        return (null, null);
    }

    private static string AfterVerb(string words)
    {
        foreach (string verb in new[] { "公布", "公开", "编制", "现将", "发布", "本报告是" })
        {
            int at = words.LastIndexOf(verb, StringComparison.Ordinal);
            words = at < 0 ? words : words.Substring(at + verb.Length);
        }

        return words.TrimStart('的', '了', '由', ' ');
    }

    private static int? ReadPeriod(string text)
    {
        foreach (string word in PeriodWords)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            for (int i = at; at >= 0 && i < Math.Min(text.Length, at + 40); i++)
            {
                if (DateReader.TryReadAt(text.AsSpan(), i, out ReportDate date, out _))
                {
                    return date.Year;
                }
            }
        }

        return null;
    }

    // the first line keeps its year where the words of a title lost characters
    private static int? ReadDamagedTitle(string text, SourceSpan front)
    {
        var lines = new LineReader(text, front);
        while (lines.Read() && lines.IsBlank)
        {
        }

        ReadOnlySpan<char> line = lines.Line;
        for (int i = 0; i < line.Length && line.Length <= MaxTitle; i++)
        {
            if (DateReader.TryReadYearAt(line, i, out int year, out int end)
                && (line.IndexOf("年度报告".AsSpan(), StringComparison.Ordinal) > 0 || LabelSimilarity.Share(LabelKey.Of(line.Slice(end)), TitleWords) >= LeastLike))
            {
                return year;
            }
        }

        return null;
    }

    // “自2023年1月1日起至2023年12月31日止”, whatever became of the words before it
    private static int? ReadDamagedPeriod(ReadOnlySpan<char> text)
    {
        int firstDay = -1; // where a first of January ends, and of which year
        int yearOfFirst = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not (>= '1' and <= '2') || !DateReader.TryReadAt(text, i, out ReportDate date, out int end))
            {
                continue;
            }

            if (date is { Month: 1, Day: 1 })
            {
                (firstDay, yearOfFirst) = (end, date.Year);
            }
            else if (date is { Month: 12, Day: 31 } && date.Year == yearOfFirst && i - firstDay <= MaxBetween)
            {
                return date.Year;
            }

            i = end - 1;
        }

        return null;
    }

    private static ReportDate? ReadPublished(string text, SourceSpan front)
    {
        var lines = new LineReader(text, front);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line.Trim().Trim("（）()".AsSpan());
            foreach (string word in PublishedWords)
            {
                int at = line.IndexOf(word.AsSpan(), StringComparison.Ordinal);
                if (at is >= 0 and < 40)
                {
                    for (int i = at + word.Length; i < Math.Min(line.Length, at + word.Length + 6); i++)
                    {
                        if (DateReader.TryReadAt(line, i, out ReportDate labelled, out _) && labelled.Day is not null)
                        {
                            return labelled;
                        }
                    }
                }
            }

            if (DateReader.TryReadAt(line, 0, out ReportDate alone, out int end) && alone.Day is not null && end == line.Length)
            {
                return alone;
            }
        }

        return null;
    }

    private static int? MostFrequentYear(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[100];
        counts.Clear();
        int? best = null;
        for (int i = 0; i + 4 < text.Length; i++)
        {
            // a whole date is that of an event or of publication, which is the year after
            if (text[i] == '2' && text[i + 1] == '0' && DateReader.TryReadAt(text, i, out ReportDate date, out _) && date is { Year: < 2100, Month: null })
            {
                int year = date.Year - 2000;
                counts[year]++;
                best = best is null || counts[year] > counts[best.Value - 2000] ? date.Year : best;
                i += 3;
            }
        }

        return best;
    }
}

/// <summary>The header, where the title ends and where the signature begins.</summary>
internal readonly record struct HeaderReading(ReportHeader Header, SourceSpan Title, SourceSpan Signature)
{
    /// <summary>Whether the year is only the one that the text names most.</summary>
    public bool IsYearLikely { get; init; }

    public int TitleStart => Title.Start;

    public int TitleEnd => Title.End;

    public int SignatureStart => Signature.Start;

    public int SignatureEnd => Signature.End;
}
