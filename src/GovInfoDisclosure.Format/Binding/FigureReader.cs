using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads what is printed in a cell as a figure: number, sign, separators, unit, remark, or a mark instead of a number.</summary>
internal static class FigureReader
{
    private const int MaxDigits = 15; // so that no sum can overflow
    private const int MostSigns = 4; // a longer row of dashes is a rule between rows

    /// <summary>Stands before what was unreadable although its characters alone could be read, so that a printed report is not more certain than its source.</summary>
    private const string Doubt = "〔？〕";

    private const string Brackets = "（）()〔〕【】《》“”";

    private static readonly string[] Words = ["无", "暂无", "没有", "不适用", "不涉及", "N/A", "n/a", "NA", "空"];

    /// <summary>Whether a cell holds a figure or what stands for one, rather than a label.</summary>
    public static bool LooksLikeFigure(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > 40)
        {
            return false;
        }

        if (TryReadPlain(text, out _) || IsMark(text) || (NumberReader.TryRead(text, out NumberReading reading) && reading.IsWhole))
        {
            return true;
        }

        // what is neither a label nor readable, such as O for 0, is a figure that cannot be read; a bracket alone is left of a label
        return text.Length <= 12 && !LabelKey.HasIdeograph(text) && !text.Trim(Brackets.AsSpan()).IsEmpty && Enumerator.Read(text, out _).Level == EnumeratorLevel.None;
    }

    /// <summary>What is printed for a text that could not be read, so that it is read as the same.</summary>
    public static string PrintUnreadable(string text, ColumnSchema column) => IsReadable(text.AsSpan(), column) ? Doubt + text : text;

    /// <summary>Reads a cell for its column. Nothing is guessed: what is not certain is unreadable.</summary>
    public static FigureReading Read(ReadOnlySpan<char> text, ColumnSchema column)
    {
        text = text.Trim();
        return text.StartsWith(Doubt.AsSpan(), StringComparison.Ordinal) && IsReadable(text, column)
            ? new FigureReading(Figure.Unreadable(text.Slice(Doubt.Length).ToString()))
            : ReadUndoubted(text, column);
    }

    private static bool IsReadable(ReadOnlySpan<char> text, ColumnSchema column)
    {
        while (text.StartsWith(Doubt.AsSpan(), StringComparison.Ordinal))
        {
            text = text.Slice(Doubt.Length);
        }

        return !text.IsEmpty && ReadUndoubted(text.Trim(), column).Figure.State != FigureState.Unreadable;
    }

    private static FigureReading ReadUndoubted(ReadOnlySpan<char> text, ColumnSchema column)
    {
        if (text.IsEmpty)
        {
            return new FigureReading(Figure.Blank);
        }

        if (TryReadPlain(text, out long plain))
        {
            return new FigureReading(Figure.Reported(plain));
        }

        if (IsMark(text))
        {
            return new FigureReading(Figure.Dash(text.ToString()));
        }

        if (!NumberReader.TryRead(text, out NumberReading number) || !number.IsWhole || number.Digits > MaxDigits)
        {
            return new FigureReading(Figure.Unreadable(text.ToString()));
        }

        if (!UnitReader.TryConvert(number, column.Unit, out decimal value, out bool converted))
        {
            return new FigureReading(Figure.Unreadable(text.ToString()));
        }

        FigureNotes notes = (number.IsPlain ? FigureNotes.None : FigureNotes.NotPlain)
            | (converted ? FigureNotes.UnitConverted : FigureNotes.None)
            | (number.HasRemark ? FigureNotes.Remark : FigureNotes.None);
        return new FigureReading(Figure.Reported(value), notes);
    }

    // digits alone: almost every cell of almost every report
    private static bool TryReadPlain(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (char c in text)
        {
            if (c is not (>= '0' and <= '9'))
            {
                return false;
            }

            value = unchecked((value * 10) + (c - '0'));
        }

        return text.Length <= MaxDigits;
    }

    public static bool IsMark(ReadOnlySpan<char> text)
    {
        foreach (string word in Words)
        {
            if (text.SequenceEqual(word.AsSpan()))
            {
                return true;
            }
        }

        int signs = 0;
        foreach (char c in text)
        {
            if (c is not ('-' or '－' or '—' or '–' or '―' or '─' or '−' or '/' or '／' or '\\' or '＼' or '~' or '*' or ' '))
            {
                return false;
            }

            signs += c == ' ' ? 0 : 1;
        }

        return signs <= MostSigns && text.Length <= 2 * MostSigns;
    }
}

/// <summary>A figure and what is to be said about how it was printed.</summary>
internal readonly record struct FigureReading(Figure Figure, FigureNotes Notes = FigureNotes.None);

[Flags]
internal enum FigureNotes
{
    None = 0,
    NotPlain = 1,
    UnitConverted = 2,
    Remark = 4,
}
