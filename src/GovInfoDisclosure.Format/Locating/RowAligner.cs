using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>
/// Matches rows to the lines of the form in order, by a small dynamic programme: an inserted local row and a missing
/// statutory row are two findings, and no later figure moves.
/// </summary>
internal sealed class RowAligner(LabelIndex index)
{
    private const int MaxRows = 4000;
    private const int SkippedFigures = -4;
    private const int LeastSimilar = 60;
    private const int LeastUnique = 4; // 其他 and 总计 say nothing out of their place

    /// <summary>For every line of the table the row that stands for it, or none.</summary>
    public AlignedRow?[] Align(string text, ProposedTable proposal, WorkMeter work)
    {
        List<ProposedRow> rows = proposal.Rows.Count > MaxRows ? proposal.Rows.GetRange(0, MaxRows) : proposal.Rows;
        int lines = index.Lines.Length;
        work.Take((long)rows.Count * lines);
        var scores = new Score[rows.Count * lines];
        bool hasFigures = rows.Exists(row => row.FigureCount > 0);
        for (int i = 0; i < rows.Count; i++)
        {
            ScoreExact(text, proposal, rows[i], hasFigures, scores.AsSpan(i * lines, lines));
        }

        AlignedRow?[] aligned = Solve(rows, scores);
        if (Array.Exists(aligned, row => row is null) && ScoreDamaged(text, proposal, rows, hasFigures, aligned, scores, work))
        {
            aligned = Solve(rows, scores);
        }

        TakeOutOfOrder(text, proposal, rows, aligned);
        return aligned;
    }

    // a row in another place than the form's is told by a label that is no other row's, and stands once
    private void TakeOutOfOrder(string text, ProposedTable proposal, List<ProposedRow> rows, AlignedRow?[] aligned)
    {
        if (!Array.Exists(aligned, row => row is null))
        {
            return;
        }

        var taken = new HashSet<ProposedRow>(aligned.Where(row => row is not null).Select(row => row!.Row));
        foreach (IGrouping<int, ProposedRow> group in rows.Where(row => (row.FigureCount > 0 || (proposal.ShowsBlanks && row.Tail.Count > 0)) && !taken.Contains(row)).GroupBy(row => UniqueLine(text, row)))
        {
            if (group.Key >= 0 && aligned[group.Key] is null && !index.Lines[group.Key].Line.IsAlternative && group.Count() == 1)
            {
                aligned[group.Key] = new AlignedRow(group.First(), LabelMatch.Exact);
            }
        }
    }

    // 规章 and （七）总计 are short; number and place before figures tell them from headings and from 3.其他
    private int UniqueLine(string text, ProposedRow row)
    {
        Enumerator enumerator = row.Enumerator(text);
        LabelHit[] hits = [.. index.Exact(row.LastKey(text)).Where(hit => row.LastKey(text).Length >= LeastUnique || index.Lines[hit.Line].Enumerator == enumerator)];
        return hits.Length == 1 ? hits[0].Line : -1;
    }

    private void ScoreExact(string text, ProposedTable proposal, ProposedRow row, bool hasFigures, Span<Score> scores)
    {
        IReadOnlyList<LabelHit> hits = index.Exact(row.LastKey(text));
        bool isAssembled = hits.Count == 0 && row.Labels.Count > 1;
        if (isAssembled)
        {
            hits = index.Exact(row.FullKey(text));
        }

        if (hits.Count == 0 && row.Labels.Count > 0)
        {
            hits = index.Exact(LabelKey.WithoutRemark(row.Labels[^1].In(text)));
        }

        // “其他??” may have been 其他处理
        if (hits.Count == 0 || (row.LastKey(text).Length < LeastUnique && EndsInLoss(row.Labels[^1].In(text))))
        {
            return;
        }

        Enumerator enumerator = row.Enumerator(text);
        foreach (LabelHit hit in hits)
        {
            // “总计” without its number and without figures heads a column
            Enumerator expected = index.Lines[hit.Line].Enumerator;
            if (hasFigures && row.FigureCount == 0 && row.LastKey(text).Length < LeastUnique && expected.Level != EnumeratorLevel.None && enumerator.Level == EnumeratorLevel.None)
            {
                continue;
            }

            // “2.其他”, cut off by its figures, is not （六）其他处理, nor is “（七）” whatever wraps down to it
            if (isAssembled ? expected.Contradicts(enumerator) : row.LastKey(text).Length < LeastUnique && expected.IsOfOtherLevel(enumerator))
            {
                continue;
            }

            int quality = 100 - (5 * (int)hit.Match);
            Consider(proposal, row, hit.Line, hit.Match, quality, enumerator, scores);
        }
    }

    private static bool EndsInLoss(ReadOnlySpan<char> label) => label[^1] is '?' or '？' or '\uFFFD';

    // Only rows and lines that no exact label ties are compared by likeness: few in any real report.
    private bool ScoreDamaged(string text, ProposedTable proposal, List<ProposedRow> rows, bool hasFigures, AlignedRow?[] aligned, Score[] scores, WorkMeter work)
    {
        bool any = false;
        int lines = index.Lines.Length;
        var taken = new HashSet<ProposedRow>(aligned.Where(row => row is not null).Select(row => row!.Row));
        for (int i = 0; i < rows.Count; i++)
        {
            ProposedRow row = rows[i];
            if (row.Tail.Count == 0 || row.Labels.Count == 0 || taken.Contains(row))
            {
                continue;
            }

            string printed = FollowsOtherLabel(text, row, work) ? row.LastKey(text) : row.FullKey(text);
            Enumerator enumerator = row.Enumerator(text);

            // a remark may follow a label in a cell of its own, another label has the figures
            int last = text[row.Labels[^1].Start] is '（' or '(' ? printed.Length : row.LastKey(text).Length;
            for (int line = 0; line < lines; line++)
            {
                // what ends in “1.” before its figures is no line of “（一）” or “2.”, whatever text of such a line wraps down to it
                if (aligned[line] is not null || index.Lines[line].Enumerator.Contradicts(enumerator))
                {
                    continue;
                }

                work.Take(LabelSimilarity.Cost(printed, index.Lines[line].Key));
                (LabelMatch match, int quality) = Compare(printed, last, index.Lines[line], enumerator);

                // blanks beside what only resembles a label are padding, where other rows have figures
                if (quality > 0 && (match != LabelMatch.Similar || row.FigureCount > 0 || !hasFigures))
                {
                    Consider(proposal, row, line, match, quality, enumerator, scores.AsSpan(i * lines, lines));
                    any = true;
                }
            }
        }

        return any;
    }

    // a label that lost its figures stands before the one that has them, and is no part of it; before a remark it is the label
    private bool FollowsOtherLabel(string text, ProposedRow row, WorkMeter work)
    {
        if (row.Labels.Count < 2 || !row.Labels.Take(row.Labels.Count - 1).Any(label => LabelKey.Of(label.In(text)) is { Length: >= LeastUnique } key && index.Exact(key).Count > 0))
        {
            return false;
        }

        string last = row.LastKey(text);
        work.Take(index.Lines.Sum(line => LabelSimilarity.Cost(last, line.Key)));
        return index.Lines.Any(line => line.All.Any(label => LabelSimilarity.Of(last, label) >= LeastSimilar));
    }

    private static (LabelMatch Match, int Quality) Compare(string printed, int last, LineLabels labels, Enumerator enumerator)
    {
        int similar = 0;
        foreach (string label in labels.All)
        {
            bool certain = label.Length >= 4 || (enumerator.Level != EnumeratorLevel.None && enumerator == labels.Enumerator);
            if (certain && printed.EndsWith(label, StringComparison.Ordinal))
            {
                return (LabelMatch.Part, 88);
            }

            if (certain && label.Length >= 6 && printed.IndexOf(label, StringComparison.Ordinal) is >= 0 and int at && at + label.Length > printed.Length - last)
            {
                return (LabelMatch.Part, 80);
            }

            similar = Math.Max(similar, Math.Max(LabelSimilarity.Of(printed, label), LabelSimilarity.BeginsAtEnd(printed, label) ? LeastSimilar : 0));
        }

        return similar >= LeastSimilar ? (LabelMatch.Similar, similar * 7 / 10) : (LabelMatch.Similar, 0);
    }

    private void Consider(
        ProposedTable proposal, ProposedRow row, int line, LabelMatch match, int quality, Enumerator enumerator, Span<Score> scores)
    {
        LineLabels labels = index.Lines[line];
        int columns = labels.Line.Cells.Length;
        bool hasCells = row.FigureCount > 0 || (proposal.ShowsBlanks && row.Tail.Count >= columns);
        if (!hasCells && (labels.Line.IsAlternative || row.Labels.Count > 2))
        {
            return; // a group's title, or the header of another table
        }

        if (enumerator.Level != EnumeratorLevel.None && enumerator.Level == labels.Enumerator.Level)
        {
            quality += enumerator.Number == labels.Enumerator.Number ? 8 : -30;
        }

        quality = !hasCells ? quality / 3 : quality + (row.FigureCount == columns ? 20 : 5);
        if (quality > scores[line].Quality)
        {
            scores[line] = new Score(quality, match);
        }
    }

    private AlignedRow?[] Solve(List<ProposedRow> rows, Score[] scores)
    {
        int lines = index.Lines.Length;
        int width = lines + 1;
        var best = new int[(rows.Count + 1) * width];
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            int skip = rows[i].FigureCount > 0 ? SkippedFigures : 0;
            for (int j = lines; j >= 0; j--)
            {
                int value = best[((i + 1) * width) + j] + skip;
                if (j < lines)
                {
                    value = Math.Max(value, best[(i * width) + j + 1]);
                    int quality = scores[(i * lines) + j].Quality;
                    if (quality > 0)
                    {
                        value = Math.Max(value, quality + best[((i + 1) * width) + j + 1]);
                    }
                }

                best[(i * width) + j] = value;
            }
        }

        var aligned = new AlignedRow?[lines];
        for (int i = 0, j = 0; i < rows.Count && j < lines;)
        {
            Score score = scores[(i * lines) + j];
            int here = best[(i * width) + j];
            if (score.Quality > 0 && here == score.Quality + best[((i + 1) * width) + j + 1])
            {
                aligned[j++] = new AlignedRow(rows[i++], score.Match);
            }
            else if (here == best[(i * width) + j + 1])
            {
                j++;
            }
            else
            {
                i++;
            }
        }

        return aligned;
    }

    private readonly record struct Score(int Quality, LabelMatch Match);
}

/// <summary>A row that stands for a line of the form, and how well its label fits.</summary>
internal sealed record AlignedRow(ProposedRow Row, LabelMatch Match);
