using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Splits digits that stand together into the figures of one or several lines, and says which cells are certain.</summary>
internal sealed class GluedFigures
{
    private const int MaxSteps = 50_000;
    private const int MaxDigits = 200;
    private const int LongestFigure = 15;

    private readonly string _text;
    private readonly SourceSpan _digits;
    private readonly ColumnSchema[] _columns;
    private readonly SourceSpan[] _trial;
    private readonly bool _mayHoldMarks;
    private SourceSpan[]? _first;
    private bool[] _agree = [];
    private bool _useSums;
    private int _solutions;
    private int _steps;

    private GluedFigures(string text, SourceSpan digits, IReadOnlyList<LineSchema> lines, bool mayHoldMarks)
    {
        _mayHoldMarks = mayHoldMarks;
        _text = text;
        _digits = digits;
        _columns = [.. lines.SelectMany(line => line.Block.Columns)];
        _trial = new SourceSpan[_columns.Length];
    }

    /// <summary>One cell per column of the lines; in doubt where the ways to split that fit the sums do not agree.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digits">Where the digits stand.</param>
    /// <param name="lines">The lines whose figures they are.</param>
    /// <param name="mayHoldMarks">Whether a dash before digits may be a mark for nothing, as others in the table are.</param>
    public static GluedSplit Split(string text, SourceSpan digits, IReadOnlyList<LineSchema> lines, bool mayHoldMarks)
    {
        var split = new GluedFigures(text, digits, lines, mayHoldMarks);
        var glued = new TextCell(digits.Start, digits.Length, CellKind.Figure, CellDoubt.Glued);
        if (digits.Length <= MaxDigits)
        {
            split.Solve(useSums: true);
        }

        if (split._steps > MaxSteps || split._first is null)
        {
            return new GluedSplit(digits, [.. split._columns.Select(_ => glued)], Fits: split._steps > MaxSteps);
        }

        SourceSpan[] first = split._first;
        bool[] certain = split._agree;
        bool chosen = lines.Any(line => line.Block.TotalColumn >= 0) && split.HasOtherSplits();
        return new GluedSplit(
            digits,
            [.. first.Select((span, i) => certain[i] ? new TextCell(span.Start, span.Length, CellKind.Figure, chosen ? CellDoubt.SplitBySums : CellDoubt.None) : glued)],
            Fits: true);
    }

    // whether the sums decided, or there was but one way to split anyway
    private bool HasOtherSplits()
    {
        Solve(useSums: false);
        return _solutions > 1;
    }

    private void Solve(bool useSums)
    {
        _useSums = useSums;
        _first = null;
        _agree = new bool[_columns.Length];
        _solutions = 0;
        _steps = 0;
        Try(0, _digits.Start, 0);
    }

    private void Try(int column, int at, long sum)
    {
        if (++_steps > MaxSteps || (!_useSums && _solutions > 1))
        {
            return;
        }

        at = SkipBlanks(at);
        if (column == _columns.Length)
        {
            if (at == _digits.End)
            {
                Keep();
            }

            return;
        }

        if (_useSums && _columns[column].IsTotal)
        {
            TryTotal(column, at, sum);
            return;
        }

        bool money = _columns[column].Unit is Unit.TenThousandYuan or Unit.Yuan;
        int start = at;
        bool signed = at < _digits.End && _text[at] is '+' or '-' or '－';
        if (signed && _text[at] != '+' && !_columns[column].IsSigned)
        {
            return;
        }

        at += signed ? 1 : 0;
        if (_mayHoldMarks && signed && _text[start] != '+')
        {
            Take(column, start, at, sum);
        }

        long value = 0;
        for (int length = 1; length <= LongestFigure && at < _digits.End && _text[at] is >= '0' and <= '9'; length++)
        {
            value = (value * 10) + (_text[at++] - '0');
            if (_useSums && IsBeyondTotal(column, at, sum + value))
            {
                return;
            }

            Take(column, start, at, sum + value);
            if (money)
            {
                TakeDecimals(column, start, at);
            }

            if (length == 1 && value == 0)
            {
                return; // no figure is printed with a leading zero
            }
        }
    }

    // a total is what the figures before it add up to, and nothing else need be tried
    private void TryTotal(int column, int at, long sum)
    {
        string total = sum.ToString(CultureInfo.InvariantCulture);
        if (string.CompareOrdinal(_text, at, total, 0, total.Length) == 0)
        {
            Take(column, at, at + total.Length, 0);
        }
    }

    // whether the digits that are left, one at least for every other column, cannot hold so large a total
    private bool IsBeyondTotal(int column, int at, long sum)
    {
        int left = _columns.Length - column - 1;
        if (!_columns[^1].IsTotal)
        {
            return false;
        }

        for (int digits = _digits.End - at - left + 1; digits > 0 && sum > 0; digits--)
        {
            sum /= 10;
        }

        return sum > 0;
    }

    // amounts stand in no sum
    private void TakeDecimals(int column, int start, int at)
    {
        if (at < _digits.End && _text[at] == '.')
        {
            for (int decimals = 1; decimals <= 6 && at + decimals < _digits.End && _text[at + decimals] is >= '0' and <= '9'; decimals++)
            {
                Take(column, start, at + decimals + 1, 0);
            }
        }
    }

    private void Take(int column, int start, int end, long sum)
    {
        _trial[column] = SourceSpan.FromBounds(start, end);
        Try(column + 1, end, sum);
    }

    private void Keep()
    {
        _solutions++;
        if (_first is null)
        {
            _first = [.. _trial];
            _agree = [.. _trial.Select(_ => true)];
        }

        for (int i = 0; i < _trial.Length; i++)
        {
            _agree[i] &= _trial[i] == _first[i];
        }
    }

    private int SkipBlanks(int at)
    {
        while (at < _digits.End && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }
}

/// <summary>The figures that digits were split into.</summary>
/// <param name="Digits">Where the digits stand.</param>
/// <param name="Cells">One cell per column; a cell in doubt holds all the digits.</param>
/// <param name="Fits">Whether there is a way to split them.</param>
internal sealed record GluedSplit(SourceSpan Digits, ImmutableArray<TextCell> Cells, bool Fits)
{
    /// <summary>The same with every cell in doubt.</summary>
    public GluedSplit Refused => this with { Cells = [.. Cells.Select(_ => new TextCell(Digits.Start, Digits.Length, CellKind.Figure, CellDoubt.Glued))] };
}
