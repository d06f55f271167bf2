using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Duties;

/// <summary>What the prose says about the fee for processing requests, sentence by sentence.</summary>
internal static class FeeText
{
    private static readonly string[] Words = ["信息处理费", "处理费", "收费", "费用"];

    /// <summary>Other fees than that for processing requests.</summary>
    private static readonly string[] OtherFees = ["行政事业性收费", "涉企收费", "收费目录", "收费标准", "收费项目", "收费清单", "停车收费", "经费用"];

    /// <summary>The sentences about the fee, in the order of the report.</summary>
    public static IEnumerable<string> Sentences(AnnualReport report)
    {
        foreach (string part in ReportProse.Numbered)
        {
            foreach (string sentence in (ReportProse.TextAt(report, part) ?? "").Split('。', '；'))
            {
                if (IsAboutFee(sentence))
                {
                    yield return sentence.Replace("\n", "").Trim();
                }
            }
        }
    }

    /// <summary>Whether a sentence names an amount of the fee that is more than nothing.</summary>
    public static bool IsCharged(string sentence) => CountAmounts(sentence) > 0;

    /// <summary>How many amounts of more than nothing a sentence names.</summary>
    public static int CountAmounts(string sentence)
    {
        int count = 0;
        for (int at = sentence.IndexOf('元'); at >= 0; at = sentence.IndexOf('元', at + 1))
        {
            int i = at - 1;
            bool positive = false;
            while (i >= 0 && (sentence[i] is (>= '0' and <= '9') or '.' or ',' or '，' or ' ' or '万'))
            {
                positive |= sentence[i] is >= '1' and <= '9';
                i--;
            }

            count += positive ? 1 : 0;
        }

        return count;
    }

    private static bool IsAboutFee(string sentence)
    {
        foreach (string word in Words)
        {
            for (int at = sentence.IndexOf(word, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (!IsOtherFee(sentence, at, word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOtherFee(string sentence, int at, int length)
    {
        foreach (string other in OtherFees)
        {
            for (int start = Math.Max(0, at + length - other.Length); start <= at && start + other.Length <= sentence.Length; start++)
            {
                if (string.CompareOrdinal(sentence, start, other, 0, other.Length) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
