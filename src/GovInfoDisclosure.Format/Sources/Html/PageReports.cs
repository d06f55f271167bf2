using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>Keeps one report of a page apart from others: the one that the page's title means, else the first, with a finding.</summary>
internal static class PageReports
{
    /// <summary>The lines of one report.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">The lines of the content.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="finding">What is to be said when there are several.</param>
    public static List<PageLine> SelectOne(PageText page, List<PageLine> lines, PageLine? title, out Diagnostic? finding)
    {
        finding = null;
        List<int> starts = StartsOf(page, lines);
        if (starts.Count < 2)
        {
            return lines;
        }

        if (AreCopies(page, lines, starts))
        {
            return lines.GetRange(0, starts[1]); // one report twice, as for two sizes of screen
        }

        int chosen = 0;
        int matches = 0;
        for (int i = 0; i < starts.Count && title is not null; i++)
        {
            if (TitleOf(page, lines, starts, i) is { } own && PageTitle.Repeats(page.Of(own), page.Of(title.Value)))
            {
                chosen = matches == 0 ? i : chosen;
                matches++;
            }
        }

        PageLine? taken = TitleOf(page, lines, starts, chosen);
        finding = new Diagnostic(
            matches == 1 ? HtmlDescriptors.ReportOfTitleRead : HtmlDescriptors.SeveralReports,
            null,
            new DiagnosticArgument("count", starts.Count),
            new DiagnosticArgument("title", taken is null ? "" : page.Of(taken.Value).ToString()));
        int end = chosen + 1 < starts.Count ? starts[chosen + 1] : lines.Count;
        return lines.GetRange(starts[chosen], end - starts[chosen]);
    }

    private static bool AreCopies(PageText page, List<PageLine> lines, List<int> starts)
    {
        string first = Tables(page, lines, starts, 0);
        return Enumerable.Range(1, starts.Count - 1).All(report => Tables(page, lines, starts, report) == first);
    }

    private static string Tables(PageText page, List<PageLine> lines, List<int> starts, int report)
    {
        int end = report + 1 < starts.Count ? starts[report + 1] : lines.Count;
        return string.Join("\n", lines.GetRange(starts[report], end - starts[report])
            .Where(line => line.IsGrid && page.Grids[line.Grid].HoldsFigures).Select(line => page.Of(line).ToString()));
    }

    // every report has the first row of the request table once: as many reports as such rows
    private static List<int> StartsOf(PageText page, List<PageLine> lines)
    {
        var starts = new List<int> { 0 };
        int last = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (ReportEvidence.IsFirstRequestRow(page.Of(lines[i]), lines[i].IsGrid))
            {
                if (last >= 0)
                {
                    starts.Add(Boundary(page, lines, last, i));
                }

                last = i;
            }
        }

        return starts;
    }

    // between the tables of two reports: the next title, else the next 一、, else the table
    private static int Boundary(PageText page, List<PageLine> lines, int last, int next)
    {
        int firstPart = -1;
        int table = next;
        for (int i = last + 1; i < next; i++)
        {
            PageLine line = lines[i];
            if (line.IsGrid)
            {
                table = line.Grid == lines[next].Grid && table == next ? i : table;
                continue;
            }

            if (ReportEvidence.IsTitle(page.Of(line)))
            {
                return i;
            }

            firstPart = firstPart < 0 && ReportEvidence.IsFirstPart(page.Of(line)) ? i : firstPart;
        }

        return firstPart < 0 ? table : firstPart;
    }

    private static PageLine? TitleOf(PageText page, List<PageLine> lines, List<int> starts, int report)
    {
        int end = report + 1 < starts.Count ? starts[report + 1] : lines.Count;
        for (int i = starts[report]; i < end; i++)
        {
            if (!lines[i].IsGrid && ReportEvidence.IsTitle(page.Of(lines[i])))
            {
                return lines[i];
            }
        }

        return null;
    }
}
