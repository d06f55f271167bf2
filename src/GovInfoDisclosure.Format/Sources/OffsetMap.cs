namespace GovInfoDisclosure.Format.Sources;

/// <summary>“位置对照”: leads every offset of a derived text back to the text that it was derived from; immutable.</summary>
/// <remarks>Stored as runs: inside a run both texts advance one unit at a time, and only places of change cost memory.</remarks>
public sealed class OffsetMap
{
    private readonly int[] _outputs;
    private readonly int[] _sources;
    private readonly int _outputLength;
    private readonly int _sourceLength;

    private OffsetMap(int[] outputs, int[] sources, int outputLength, int sourceLength)
    {
        _outputs = outputs;
        _sources = sources;
        _outputLength = outputLength;
        _sourceLength = sourceLength;
    }

    /// <summary>“原样”: the map of a text that was not changed.</summary>
    public static OffsetMap Identity(int length) => new([], [], length, length);

    /// <summary>“未变”: whether every offset leads to itself.</summary>
    public bool IsIdentity => _outputs.Length == 0 && _outputLength == _sourceLength;

    /// <summary>“回到原文”: the source offset of an output offset; offsets past the end lead to the end.</summary>
    /// <remarks>Where a page shows texts in another order than its source has them, the way back jumps; elsewhere it only goes forward.</remarks>
    public int ToSource(int offset)
    {
        if (offset >= _outputLength)
        {
            return _sourceLength;
        }

        if (_outputs.Length == 0)
        {
            return offset;
        }

        // what a change made longer leads to the last unit of what stood there
        int run = RunAt(_outputs, offset);
        int output = run < 0 ? 0 : _outputs[run];
        int source = run < 0 ? 0 : _sources[run];
        int limit = run + 1 < _sources.Length && _sources[run + 1] > source ? _sources[run + 1] : _sourceLength;
        return Math.Min(source + (offset - output), Math.Max(source, limit - 1));
    }

    /// <summary>“回到原文”: the source range of an output range.</summary>
    public SourceSpan ToSource(SourceSpan span)
    {
        int start = ToSource(span.Start);
        if (span.Length == 0)
        {
            return new SourceSpan(start, 0);
        }

        // the end is taken from the last unit, so that debris removed behind a word does not belong to it
        int end = Math.Max(start, ToSource(span.End - 1) + 1);
        return SourceSpan.FromBounds(start, Math.Min(end, _sourceLength));
    }

    /// <summary>“由原文来”: the first output offset whose source is not before the given source offset; for maps that only go forward.</summary>
    public int FromSource(int offset)
    {
        if (offset >= _sourceLength)
        {
            return _outputLength;
        }

        if (_sources.Length == 0)
        {
            return offset;
        }

        int run = RunAt(_sources, offset);
        int output = run < 0 ? 0 : _outputs[run];
        int source = run < 0 ? 0 : _sources[run];
        int limit = run + 1 < _outputs.Length ? _outputs[run + 1] : _outputLength;
        return Math.Min(output + (offset - source), limit);
    }

    /// <summary>“接续”: the map from the text that this map derives to the source of <paramref name="earlier"/>, whose output is this map's source.</summary>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    /// <exception cref="ArgumentException">The maps do not belong together.</exception>
    public OffsetMap Then(OffsetMap earlier)
    {
        Compatibility.Guard.NotNull(earlier, nameof(earlier));
        if (earlier._outputLength != _sourceLength)
        {
            throw new ArgumentException("The output of the earlier map is not the source of this one.", nameof(earlier));
        }

        if (earlier.IsIdentity)
        {
            return this;
        }

        if (IsIdentity)
        {
            return earlier;
        }

        var builder = new Builder();
        int inner = 0;
        for (int run = -1; run < _outputs.Length; run++)
        {
            int output = run < 0 ? 0 : _outputs[run];
            int source = run < 0 ? 0 : _sources[run];
            int outputEnd = run + 1 < _outputs.Length ? _outputs[run + 1] : _outputLength;
            int sourceEnd = run + 1 < _outputs.Length ? _sources[run + 1] : _sourceLength;
            builder.Align(output, earlier.ToSource(source));
            int reach = Math.Min(sourceEnd, source + (outputEnd - output));
            while (inner < earlier._outputs.Length && earlier._outputs[inner] <= source)
            {
                inner++;
            }

            // the breaks of the earlier map that lie inside this run
            for (int next = inner; next < earlier._outputs.Length && earlier._outputs[next] < reach; next++)
            {
                builder.Align(output + (earlier._outputs[next] - source), earlier._sources[next]);
            }
        }

        return builder.Build(_outputLength, earlier._sourceLength);
    }

    // the last run that starts at or before the offset; of several at one offset the last
    private static int RunAt(int[] starts, int offset)
    {
        int low = 0;
        int high = starts.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    /// <summary>“造表”: collects the places where two texts stop advancing together.</summary>
    internal sealed class Builder
    {
        private readonly List<int> _outputs = [];
        private readonly List<int> _sources = [];
        private int _delta;

        /// <summary>Says that the output offset was derived from the source offset; call in ascending order, at least after every change.</summary>
        public void Align(int output, int source)
        {
            if (source - output == _delta)
            {
                return;
            }

            _delta = source - output;
            int last = _outputs.Count - 1;
            if (last >= 0 && _outputs[last] == output)
            {
                _sources[last] = source;
                return;
            }

            _outputs.Add(output);
            _sources.Add(source);
        }

        public OffsetMap Build(int outputLength, int sourceLength) =>
            new(_outputs.ToArray(), _sources.ToArray(), outputLength, sourceLength);
    }
}
