using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>The ideographs of a document alone, with the way back to their offsets: labels are found in it however they were broken.</summary>
internal sealed class CompactText
{
    private readonly int[] _offsets;

    public CompactText(string text)
    {
        Source = text;
        int count = 0;
        foreach (char c in text)
        {
            count += LabelKey.IsIdeograph(c) ? 1 : 0;
        }

        _offsets = new int[count];
        using var compact = new CharBuffer(count);
        for (int i = 0; i < text.Length; i++)
        {
            if (LabelKey.IsIdeograph(text[i]))
            {
                _offsets[compact.Length] = i;
                compact.Append(text[i]);
            }
        }

        Text = compact.ToString();
    }

    public string Source { get; }

    public string Text { get; }

    public bool Contains(string key) => Text.IndexOf(key, StringComparison.Ordinal) >= 0;

    /// <summary>The offset in the source of an ideograph; past the end, the end of the source.</summary>
    public int OffsetOf(int index) => index < _offsets.Length ? _offsets[index] : Source.Length;

    /// <summary>The first ideograph at or after an offset of the source.</summary>
    public int IndexAt(int offset)
    {
        int found = Array.BinarySearch(_offsets, offset);
        return found >= 0 ? found : ~found;
    }
}
