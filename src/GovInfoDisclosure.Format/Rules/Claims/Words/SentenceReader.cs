using GovInfoDisclosure.Format.Locating;

namespace GovInfoDisclosure.Format.Rules.Claims.Words;

/// <summary>Walks over prose sentence by sentence; each is a row of words and numbers with the gaps between them.</summary>
internal ref struct SentenceReader(ReadOnlySpan<char> text, WordIndex words)
{
    /// <summary>A line that ends without a full stop is a heading when it is shorter than this; a longer one was wrapped by the page.</summary>
    private const int LeastWrappedLine = 20;

    private const int LongestTitle = 60;

    private readonly ReadOnlySpan<char> _text = text;
    private Token[]? _tokens;
    private int _count;
    private int _at;
    private bool _hasThing;
    private bool _hasClaim;

    /// <summary>The words of the sentence, with <see cref="Word.End"/> behind them.</summary>
    public readonly ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Whether the sentence has both a thing that can be claimed and a number, 无 or 均.</summary>
    public bool MayClaim { get; private set; }

    /// <summary>Whether a character ends a sentence, begins a title or is blank.</summary>
    public static bool IsMark(char c) => c is '。' or '！' or '？' or '《' or '\u3000' or '\u00A0' or <= ' ';

    /// <summary>Goes to the next sentence that has any words; false at the end of the text.</summary>
    public bool Read()
    {
        _count = 0;
        _hasThing = _hasClaim = false;
        int gap = 0, lineStart = _at;
        while (_at < _text.Length)
        {
            int known = words.SkipUnknown(_text, _at);
            gap += known - _at;
            _at = known;
            if (known == _text.Length)
            {
                break;
            }

            char c = _text[known];
            if (c is '。' or '！' or '？' || (c == '\n' && IsEnd(lineStart)))
            {
                _at++;
                if (_count > 0)
                {
                    return End(new Token(Word.End, known, known, gap));
                }

                gap = 0;
                lineStart = _at;
            }
            else if (c <= ' ' || c is '\u3000' or '\u00A0')
            {
                lineStart = c == '\n' ? known + 1 : lineStart;
                _at++;
            }
            else if (TryTake(gap, out Token token))
            {
                Add(token);
                gap = 0;
                _at = token.End;
            }
            else
            {
                _at = c == '《' ? BehindTitle() : known + 1;
                gap++;
            }
        }

        return _count > 0 && End(new Token(Word.End, _at, _at, gap));
    }

    private bool End(Token end)
    {
        Add(end);
        MayClaim = _hasThing && _hasClaim;
        return true;
    }

    private readonly bool TryTake(int gap, out Token token)
    {
        if (words.MayBegin(_text[_at]) && words.TryMatch(_text, _at, out Word word, out int end))
        {
            token = new Token(word, _at, end, gap);
            return true;
        }

        token = default;
        return QuantityReader.MayBegin(_text[_at]) && QuantityReader.TryRead(_text, _at, gap, out token);
    }

    private readonly bool IsEnd(int lineStart)
    {
        ReadOnlySpan<char> next = _text.Slice(_at + 1, Math.Min(12, _text.Length - _at - 1)).TrimStart();
        return _at - lineStart < LeastWrappedLine || next.IsEmpty || Enumerator.Read(next, out _) != Enumerator.None;
    }

    // what a title says is no claim: 《…申请办理规范》
    private readonly int BehindTitle()
    {
        int length = _text.Slice(_at, Math.Min(LongestTitle, _text.Length - _at)).IndexOf('》');
        return length < 0 ? _at + 1 : _at + length + 1;
    }

    private void Add(Token token)
    {
        JoinCarryOver(ref token);
        _hasThing |= token.Word >= Word.Request || token.Word == Word.Among;
        _hasClaim |= token.IsNumber || token.Word is Word.Negation or Word.Universal;
        if (_tokens is null || _count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Math.Max(64, _count * 2));
        }

        _tokens![_count++] = token;
    }

    // 2022年结转 came from last year, 结转至2024年 goes to the next
    private readonly void JoinCarryOver(ref Token token)
    {
        if (_count == 0 || token.Gap > 0 || _tokens is null)
        {
            return;
        }

        if (token.Word == Word.CarryOver && _tokens[_count - 1].Word == Word.Year)
        {
            _tokens[_count - 1] = _tokens[_count - 1] with { Word = Word.Filler, Value = 0 };
            token = token with { Word = Word.CarriedOver };
        }
        else if (token.Word == Word.Year)
        {
            int carry = _tokens[_count - 1].Word == Word.Filler && _count > 1 && _tokens[_count - 1].Gap == 0 ? _count - 2 : _count - 1;
            if (_tokens[carry].Word is Word.CarryOver or Word.CarriedOver)
            {
                _tokens[carry] = _tokens[carry] with { Word = Word.CarriedForward };
                token = token with { Word = Word.Filler, Value = 0 };
            }
        }
    }
}
