using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Splits digits that stand together into the figures of one or several lines, and says which cells are certain.</summary>
internal sealed class GluedFigures
{
    private const int MaxSteps = 200_000;
    private const int MaxDigits = 200;

    private readonly string _text;
    private readonly SourceSpan _digits;
    private readonly ColumnSchema[] _columns;
    private readonly SourceSpan[] _trial;
    private readonly decimal[] _values;
    private SourceSpan[]? _first;
    private bool[] _agree = [];
    private bool _useSums;
    private int _solutions;
    private int _steps;

    private GluedFigures(string text, SourceSpan digits, IReadOnlyList<LineSchema> lines)
    {
        _text = text;
        _digits = digits;
        _columns = [.. lines.SelectMany(line => line.Block.Columns)];
        _trial = new SourceSpan[_columns.Length];
        _values = new decimal[_columns.Length];
    }

    /// <summary>One cell per column of the lines; in doubt where the ways to split that fit the sums do not agree.</summary>
    public static IEnumerable<TextCell> Split(string text, SourceSpan digits, IReadOnlyList<LineSchema> lines)
    {
        var split = new GluedFigures(text, digits, lines);
        if (digits.Length <= MaxDigits)
        {
            split.Solve(useSums: true);
        }

        if (split._solutions == 0 || split._steps > MaxSteps || split._first is null)
        {
            return split._columns.Select(_ => new TextCell(digits.Start, digits.Length, CellKind.Figure, CellDoubt.Glued));
        }

        SourceSpan[] first = split._first;
        bool[] certain = split._agree;
        bool chosen = lines.Any(line => line.Block.TotalColumn >= 0) && split.HasOtherSplits();
        return first.Select((span, i) => certain[i]
            ? new TextCell(span.Start, span.Length, CellKind.Figure, chosen ? CellDoubt.SplitBySums : CellDoubt.None)
            : new TextCell(digits.Start, digits.Length, CellKind.Figure, CellDoubt.Glued));
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
        Try(0, _digits.Start);
    }

    private void Try(int column, int at)
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

        bool money = _columns[column].Unit is Unit.TenThousandYuan or Unit.Yuan;
        int start = at;
        bool signed = at < _digits.End && _text[at] is '+' or '-' or '－';
        if (signed && !_columns[column].IsSigned)
        {
            return;
        }

        bool negative = signed && _text[at] != '+';
        at += signed ? 1 : 0;
        decimal value = 0;
        for (int length = 1; length <= 15 && at < _digits.End && _text[at] is >= '0' and <= '9'; length++)
        {
            value = (value * 10) + (_text[at++] - '0');
            Take(column, start, at, negative ? -value : value);
            if (money)
            {
                TakeDecimals(column, start, at, value);
            }

            if (length == 1 && value == 0)
            {
                return; // no figure is printed with a leading zero
            }
        }
    }

    private void TakeDecimals(int column, int start, int at, decimal value)
    {
        if (at >= _digits.End || _text[at] != '.')
        {
            return;
        }

        decimal scale = 1;
        for (at++; at < _digits.End && _text[at] is >= '0' and <= '9' && scale > 0.000001m;)
        {
            scale /= 10;
            value += (_text[at++] - '0') * scale;
            Take(column, start, at, value);
        }
    }

    private void Take(int column, int start, int end, decimal value)
    {
        _trial[column] = SourceSpan.FromBounds(start, end);
        _values[column] = value;
        if (!_useSums || !_columns[column].IsTotal || SumBefore(column) == value)
        {
            Try(column + 1, end);
        }
    }

    private decimal SumBefore(int total)
    {
        decimal sum = 0;
        for (int i = total - 1; i >= 0 && !_columns[i].IsTotal; i--)
        {
            sum += _values[i];
        }

        return sum;
    }

    private void Keep()
    {
        _solutions++;
        if (_first is null)
        {
            _first = [.. _trial];
            _agree = [.. _trial.Select(_ => true)];
            return;
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
