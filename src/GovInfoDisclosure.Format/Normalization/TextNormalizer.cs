using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Normalization.Vocabulary;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>“规范化”: widths and blanks, controls, remnants, pinyin, shifted bytes, then script, then the words of the genre.</summary>
/// <remarks>
/// A text with nothing to do costs one look at each character and comes out as the same string. No step looks farther ahead than the longest
/// word of its dictionary or remnant, and debris is looked for a bounded number of times: time grows with length alone and needs no counting.
/// </remarks>
public sealed class TextNormalizer : ITextNormalizer
{
    private const int MostRounds = 8;

    // one table for all normalizers of the usual kind
    private static readonly Lazy<CharClasses[]> UsualClasses = new(() =>
        CharClass.With(OpenCcConverter.ToSimplified.Triggers, GenreWords.Everywhere.Triggers));

    private readonly IScriptConverter _converter;
    private readonly bool _always;
    private readonly bool _toSimplified;
    private readonly CharClasses[] _classes;

    /// <summary>“规范化”: with the conversion to Simplified that comes with the library.</summary>
    public TextNormalizer()
        : this(OpenCcConverter.ToSimplified)
    {
    }

    /// <summary>“规范化”: with another converter.</summary>
    /// <remarks>
    /// A converter that is none of this library's is taken to give Simplified text. With an <see cref="OpenCcConverter"/> to Traditional the
    /// same cleaning gives Traditional text, and the words of the genre, which are Simplified, are left out.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The converter is null.</exception>
    public TextNormalizer(IScriptConverter converter)
    {
        _converter = Guard.NotNull(converter, nameof(converter));
        var openCc = converter as OpenCcConverter;
        _always = openCc is null;
        _toSimplified = openCc is null || openCc.IsToSimplified;
        _classes = ReferenceEquals(openCc, OpenCcConverter.ToSimplified)
            ? UsualClasses.Value
            : CharClass.With(openCc is null ? default : openCc.Triggers, GenreWords.Everywhere.Triggers);
    }

    /// <inheritdoc/>
    public NormalizedDocument Normalize(SourceDocument document, CancellationToken token = default)
    {
        Guard.NotNull(document, nameof(document));
        token.ThrowIfCancellationRequested();
        string text = document.Text;
        OffsetMap map = OffsetMap.Identity(text.Length);
        CharClasses found = CharScan.Union(text, _classes);
        if (found == CharClasses.None && !_always)
        {
            return new NormalizedDocument(document, text, map, []);
        }

        var log = new ChangeLog(text);
        ImmutableArray<Diagnostic> findings = [];
        if ((found & (CharClasses.Replace | CharClasses.Remove)) != 0)
        {
            Clean(CharClass.Plain, log, ref text, ref map, token);
        }

        if ((found & CharClasses.Opening) != 0)
        {
            findings = CleanDebris(document, log, ref text, ref map, token);
        }

        if (!ReferenceEquals(text, document.Text))
        {
            // what was put right may be Traditional where the damage was not
            found |= CharScan.Union(text, _classes);
        }

        token.ThrowIfCancellationRequested();
        string beforeScript = text;
        if (_always || (found & CharClasses.Script) != 0)
        {
            Step(NormalizationChangeKind.Script, _converter.ConvertWithMap(text), log, ref text, ref map);
        }

        if (_toSimplified && (found & CharClasses.Vocabulary) != 0)
        {
            Step(NormalizationChangeKind.Vocabulary, Words(GenreWords.Everywhere, text), log, ref text, ref map);
        }

        if (_toSimplified && !ReferenceEquals(text, beforeScript))
        {
            Step(NormalizationChangeKind.Vocabulary, Words(GenreWords.AfterConversion, text), log, ref text, ref map);
        }

        return new NormalizedDocument(document, text, map, log.ToChanges) { Diagnostics = findings };
    }

    private static List<SourceSpan> Clean(CharClasses[] classes, ChangeLog log, ref string text, ref OffsetMap map, CancellationToken token)
    {
        using var cleaner = new Cleaner(text, classes, token);
        ConvertedText cleaned = cleaner.Clean();
        if (cleaner.Changed)
        {
            log.AddEdits(cleaner.Edits, cleaned.Text, map);
            text = cleaned.Text;
            map = cleaned.Map.Then(map);
        }

        return cleaner.Left;
    }

    // what one remnant leaves behind may close up to another; each round makes the text shorter
    private static ImmutableArray<Diagnostic> CleanDebris(
        SourceDocument document, ChangeLog log, ref string text, ref OffsetMap map, CancellationToken token)
    {
        List<SourceSpan> left;
        string before;
        int round = 0;
        do
        {
            before = text;
            left = Clean(CharClass.Openings, log, ref text, ref map, token);
            round++;
        }
        while (!ReferenceEquals(before, text) && round < MostRounds);

        if (left.Count == 0)
        {
            return [];
        }

        OffsetMap toText = map;
        return [.. left.Select(span => new Diagnostic(
            SourceDescriptors.ShiftedBytesLeft,
            null,
            new DiagnosticArgument("text", before.Substring(span.Start, span.Length))) { Location = document.Map.ToSource(toText.ToSource(span)) })];
    }

    private static void Step(NormalizationChangeKind kind, ConvertedText step, ChangeLog log, ref string text, ref OffsetMap map)
    {
        if (ReferenceEquals(step.Text, text) || step.Text == text)
        {
            return;
        }

        log.AddStep(kind, text, step.Text, step.Map, map);
        map = step.Map.Then(map);
        text = step.Text;
    }

    private static ConvertedText Words(MatchTable table, string text)
    {
        if (CharScan.IndexOfAny(text, table.Triggers) < 0)
        {
            return new ConvertedText(text, OffsetMap.Identity(text.Length));
        }

        using var output = new CharBuffer(text.Length + 16);
        var map = new OffsetMap.Builder();
        return MatchStep.Convert(table, text.AsSpan(), output, map, 0)
            ? new ConvertedText(output.ToString(), map.Build(output.Length, text.Length))
            : new ConvertedText(text, OffsetMap.Identity(text.Length));
    }
}
