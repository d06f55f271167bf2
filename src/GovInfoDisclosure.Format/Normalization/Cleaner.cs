using GovInfoDisclosure.Format.Normalization.Debris;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>One pass of cleaning, which copies what it does not touch: widths and controls, or debris.</summary>
/// <remarks>Debris is looked for once the first pass is done, for a control may stand in the middle of it.</remarks>
/// <param name="text">The text.</param>
/// <param name="classes">Which characters the pass looks at: <see cref="CharClass.Plain"/> or <see cref="CharClass.Openings"/>.</param>
/// <param name="token">Cancels the pass.</param>
internal sealed class Cleaner(string text, CharClasses[] classes, CancellationToken token) : IDisposable
{
    private const int PlacesBetweenChecks = 4096;

    // the first half of the variation selectors and tags of plane 14
    private const char VariationLead = '\uDB40';

    private readonly CharBuffer _output = new(text.Length + 16);
    private readonly OffsetMap.Builder _map = new();
    private int _copied;
    private int _endOfBold = -1;

    /// <summary>What was changed, in order; neighbours of one kind are one edit.</summary>
    public List<Edit> Edits { get; } = [];

    /// <summary>Places that look damaged and have not exactly one reading.</summary>
    public List<SourceSpan> Left { get; } = [];

    public bool Changed => Edits.Count > 0;

    public ConvertedText Clean()
    {
        int i = 0;
        for (int places = 1; i < text.Length; places++)
        {
            if (places % PlacesBetweenChecks == 0)
            {
                token.ThrowIfCancellationRequested();
            }

            i = CharScan.IndexOfAny(text, i, classes);
            if (i < 0)
            {
                break;
            }

            char c = text[i];
            i = classes[c] switch
            {
                CharClasses.Replace => Replace(i, c),
                CharClasses.Remove => Remove(i, c),
                _ => Open(i, c),
            };
        }

        if (!Changed)
        {
            return new ConvertedText(text, OffsetMap.Identity(text.Length));
        }

        Flush(text.Length);
        return new ConvertedText(_output.ToString(), _map.Build(_output.Length, text.Length));
    }

    public void Dispose() => _output.Dispose();

    private int Replace(int at, char c)
    {
        if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
        {
            return Change(at, 1, "", NormalizationChangeKind.Width);
        }

        Flush(at);
        Record(at, 1, 1, NormalizationChangeKind.Width);
        _output.Append(CharClass.Replacement(c));
        _copied = at + 1;
        return _copied;
    }

    private int Remove(int at, char c)
    {
        if (c != VariationLead)
        {
            return Change(at, 1, "", NormalizationChangeKind.Control);
        }

        bool selector = at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDDEF';
        return selector ? Change(at, 2, "", NormalizationChangeKind.Control) : at + 1;
    }

    private int Open(int at, char c)
    {
        int length;
        switch (c)
        {
            case '(' or '（':
                length = PinyinDebris.Match(text, at, Before(at));
                return length > 0 ? Change(at, length, "", NormalizationChangeKind.Pinyin) : at + 1;
            case '[':
                length = EditorRemnant.Match(text, at);
                return length > 0 ? Change(at, length, "", NormalizationChangeKind.Remnant) : at + 1;
            case '&':
                length = MarkupRemnant.Entity(text, at, out string meaning);
                return length > 0 ? Change(at, length, meaning, NormalizationChangeKind.Remnant) : at + 1;
            case '<':
                length = MarkupRemnant.LineBreak(text, at);
                return length > 0 ? Change(at, length, at + length < text.Length && text[at + length] != '\n' ? " " : "", NormalizationChangeKind.Remnant) : at + 1;
            case '>':
                return Before(at) is '\n' or '\0' ? Change(at, 1, "", NormalizationChangeKind.Remnant) : at + 1;
            case '*':
                return OpenBold(at);
        }

        switch (ShiftedBytes.Match(text, at, Before(at), out length, out string repaired))
        {
            case ShiftedBytes.Outcome.Repaired:
                return Change(at, length, repaired, NormalizationChangeKind.ShiftedBytes);
            case ShiftedBytes.Outcome.Left:
                Left.Add(new SourceSpan(at, length));
                return at + 1;
            default:
                return at + 1;
        }
    }

    private int OpenBold(int at)
    {
        int end = at == _endOfBold ? at : MarkupRemnant.EndOfBold(text, at, Before(at));
        if (end < 0)
        {
            return at + 1;
        }

        _endOfBold = end;
        return Change(at, 2, "", NormalizationChangeKind.Remnant);
    }

    // the last character of the clean text so far
    private char Before(int at)
    {
        if (at > _copied)
        {
            return text[at - 1];
        }

        return _output.Length > 0 ? _output.Written[_output.Length - 1] : '\0';
    }

    private int Change(int at, int length, string after, NormalizationChangeKind kind)
    {
        Flush(at);
        Record(at, length, after.Length, kind);
        _output.Append(after.AsSpan());
        _copied = at + length;
        _map.Align(_output.Length, _copied);
        return _copied;
    }

    private void Record(int at, int length, int newLength, NormalizationChangeKind kind)
    {
        int last = Edits.Count - 1;
        if (last >= 0 && Edits[last].Kind == kind && Edits[last].Source.End == at)
        {
            Edits[last] = new Edit(kind, Edits[last].Source with { Length = Edits[last].Source.Length + length },
                Edits[last].Output with { Length = Edits[last].Output.Length + newLength });
            return;
        }

        Edits.Add(new Edit(kind, new SourceSpan(at, length), new SourceSpan(_output.Length, newLength)));
    }

    private void Flush(int end)
    {
        _output.Append(text.AsSpan(_copied, end - _copied));
        _copied = end;
    }

    // where in the text given, and where in the clean text
    internal readonly record struct Edit(NormalizationChangeKind Kind, SourceSpan Source, SourceSpan Output);
}
