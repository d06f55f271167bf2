using GovInfoDisclosure.Format.Rules.Claims.Words;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>
/// Reads the claims of one sentence in one walk over its words. A number belongs to the words that touch it: a word that is not known
/// between them, another counted thing, another body or period, a comparison or a plan, and there is no claim.
/// </summary>
internal ref struct ClaimReader(string text, bool isArea, int? reportYear, bool needsYear, List<Claim> claims)
{
    private ReadOnlySpan<Token> _tokens;
    private ProseState _state;
    private Word _carriedTopic;
    private int _clause;
    private int _sentence;
    private bool _isTiedToDisclosure;
    private bool _hasWithdrawn;

    /// <summary>Whether the prose tells of requests that are still open.</summary>
    public bool MentionsOpenRequests { get; private set; }

    public void Read()
    {
        var sentences = new SentenceReader(text.AsSpan(), WordIndex.Default);
        while (sentences.Read())
        {
            ReadSentence(sentences.Tokens);
        }
    }

    private void ReadSentence(ReadOnlySpan<Token> tokens)
    {
        _tokens = tokens;
        bool goesOn = tokens[0].Word == Word.Among && tokens[0].Gap == 0;
        _sentence += goesOn ? 0 : 1;
        _state = new ProseState { Topic = goesOn ? _carriedTopic : Word.None };
        _clause = 0;
        _isTiedToDisclosure = goesOn;
        _hasWithdrawn = false;
        foreach (Token token in tokens)
        {
            _hasWithdrawn |= token.Word == Word.Withdraw;
        }

        ProseState outside = _state;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.IsNumber)
            {
                ReadNumber(i);
                continue;
            }

            outside = token.Word == Word.Open ? _state : outside;
            _state = token.Word == Word.Close ? outside : _state;
            _state.Take(token, isArea, reportYear);
            _clause = token.IsBoundary && token.Word != Word.Pause ? i + 1 : _clause;
            _isTiedToDisclosure |= token.Word is Word.Request or Word.Cause;
            MentionsOpenRequests |= token.Word is Word.CarriedForward or Word.Underway;
            if (token.Word == Word.Negation)
            {
                ReadAbsence(i);
            }
            else if (token.Word == Word.Universal)
            {
                ReadAll(i);
            }
        }

        _carriedTopic = _state.Topic;
    }

    private void ReadNumber(int i)
    {
        Token number = _tokens[i];
        if (number.Word == Word.Percent)
        {
            ReadPercent(i);
            return;
        }

        int left = Left(i);
        var span = (First: left < 0 ? i : left, Last: i);
        if (number.IsExact && !(needsYear && !_state.NamesYear) && Find(i, left, ref span) is { } statement)
        {
            if (left >= 0 && _tokens[left].Word == Word.Apply && statement != Statements.Reconsidered && statement != Statements.Litigated)
            {
                _state.Topic = Word.Request;
            }

            bool isNone = number.Value == 0 && statement == Statements.Received;
            Add(isNone ? Statements.NoRequests : statement, number.Value, number, span.First, span.Last);
        }
        else if (left < 0 && number.Gap > 0 && !_state.IsCompared)
        {
            _state.Topic = Word.None; // it counts something unknown, and so may what follows
        }
    }

    private readonly Statement? Find(int i, int left, ref (int First, int Last) span)
    {
        Word word = left < 0 ? Word.None : _tokens[left].Word;
        if (_tokens[i].Word == Word.Yuan)
        {
            return _state.IsOthers || _state.IsPlan ? null : FeeStatement(word);
        }

        if (!_state.IsOwn)
        {
            return null;
        }

        if (word is Word.FeeNotice or Word.PublishedInformation)
        {
            return word == Word.FeeNotice ? Statements.FeeNotices : _state.IsAmong ? null : Statements.InformationPublished;
        }

        bool counts = _tokens[i].Word switch
        {
            Word.Pieces => true,
            Word.Bare => _tokens[i + 1].IsBoundary && _tokens[i + 1].Gap == 0,
            _ => _tokens[i].Value == 0,
        };
        return counts ? Counted(i, left, word, ref span) : null;
    }

    private readonly Statement? Counted(int i, int left, Word word, ref (int First, int Last) span)
    {
        if (Outcome(i, left, word, ref span) is { } outcome)
        {
            return outcome;
        }

        Word behind = Behind(i, out int right);
        if (_state.Topic == Word.Request && behind is Word.CarriedForward or Word.Disclosed or Word.PartlyDisclosed
            or Word.Withheld or Word.CannotProvide or Word.NotProcessed or Word.OtherHandling)
        {
            span = (i, right);
            return StatementOf(behind);
        }

        switch (word)
        {
            case Word.Request or Word.Apply:
                return OfRequests(left, ref span.First);
            case Word.Receive or Word.NewlyReceive or Word.CarriedOver or Word.CarriedForward or Word.Answer or Word.Finish or Word.Handle:
                bool names = behind is Word.Request or Word.Apply;
                span.Last = names ? right : i;
                return names || (_state.Topic == Word.Request && IsFreeBehind(i)) ? OfVerb(left) : null;
            case Word.NaturalPerson:
                return _state.Topic == Word.Request && IsFreeBehind(i) ? Statements.FromNaturalPersons : null;
            case Word.Organization:
                return _state.Topic == Word.Request && IsFreeBehind(i) ? Statements.FromOrganizations : null;
            case Word.Reconsideration or Word.Litigation or Word.DirectSuit or Word.SuitAfterReview:
                return OfDisputes(left, ref span.First);
            case Word.Upheld or Word.Corrected or Word.OtherResult or Word.Pending:
                return IsFreeBehind(i) ? Statements.ResultOf(_state.Topic, word) : null;
            default:
                return OfTable2(left, word, ref span.First);
        }
    }

    private readonly Statement? Outcome(int i, int left, Word word, ref (int First, int Last) span)
    {
        if (_state.Topic != Word.Request || !IsFreeBehind(i))
        {
            return null;
        }

        int before = left > 0 ? LeftOf(left) : -1;
        if (word == Word.PartlyDisclosed && before > 0 && _tokens[before].Word is Word.And or Word.Pause
            && before > 0 && _tokens[before].Gap == 0 && _tokens[before - 1].Word is Word.Disclosed or Word.Publish)
        {
            span.First = before - 1;
            return Statements.DisclosedAndPartly;
        }

        return word switch
        {
            Word.Publish => left == _clause || _tokens[left - 1].Word is Word.Pause or Word.Among or Word.Filler && _tokens[left].Gap == 0
                ? Statements.DisclosedSomehow : null,
            Word.Disclosed or Word.PartlyDisclosed or Word.Withheld or Word.CannotProvide or Word.NotProcessed or Word.OtherHandling
                when before < 0 || _tokens[before].Word != Word.And => StatementOf(word),
            _ => null,
        };
    }

    private readonly Statement? OfRequests(int noun, ref int first)
    {
        int before = _tokens[noun].Gap == 0 ? noun - 1 : -1;
        Word beforeWord = before >= _clause ? _tokens[before].Word : Word.None;
        if (beforeWord == Word.Of && _tokens[before].Gap > 0)
        {
            return null; // …的申请: of a kind that is not known
        }

        if (_tokens[noun].Word == Word.Apply)
        {
            if (_tokens[noun].Gap > 0 || beforeWord is Word.Noise or Word.Licensing or Word.Penalty or Word.Coercion or Word.CarryOver)
            {
                return null;
            }

            if (beforeWord is Word.Reconsideration or Word.Litigation)
            {
                return OfDisputes(before, ref first);
            }
        }

        if (beforeWord is Word.NaturalPerson or Word.Organization)
        {
            first = before;
            return beforeWord == Word.NaturalPerson ? Statements.FromNaturalPersons : Statements.FromOrganizations;
        }

        for (int i = noun - 1; i >= _clause; i--)
        {
            if (IsVerb(_tokens[i].Word))
            {
                first = i;
                return OfVerb(i);
            }

            if (_tokens[i].IsNumber || _tokens[i].Word is Word.Noise or Word.Negation or Word.CarryOver)
            {
                return null;
            }
        }

        return _state.IsAmong || _tokens[noun].Word == Word.Apply && _state.Topic != Word.Request ? null : Statements.Handled;
    }

    private readonly Statement? OfVerb(int verb)
    {
        Word word = _tokens[verb].Word;
        if (isArea && _tokens[verb].Gap > 0 && IsBodyName(text[_tokens[verb].Start - 1]))
        {
            return null; // 市公安局收到 in the report of the city
        }

        int before = LeftOf(verb);
        int other = before > 0 && _tokens[before].Word is Word.And or Word.Pause && _tokens[before].Gap == 0 ? before - 1 : before;
        bool isTwofold = other >= _clause && word != Word.CarriedOver && word != Word.CarriedForward
            && IsVerb(_tokens[other].Word) && _tokens[other].Word != word;
        if (word is Word.Handle or Word.Answer && before >= _clause && _tokens[before].Word is Word.CarriedForward or Word.CarriedOver)
        {
            return StatementOf(_tokens[before].Word); // 结转下年度继续办理
        }

        if (word is Word.Answer or Word.Finish && _hasWithdrawn)
        {
            return null; // 11件办结，8件撤销
        }

        bool isWhole = word is Word.Receive or Word.Answer or Word.Finish or Word.Handle;
        return isWhole && _state.IsAmong ? null : isTwofold ? Statements.Handled : StatementOf(word);
    }

    private readonly Statement? OfDisputes(int noun, ref int first)
    {
        bool isTied = _isTiedToDisclosure;
        for (int i = noun - 1; i >= _clause; i--)
        {
            if (_tokens[i].Word is Word.Receive or Word.Handle or Word.Answer or Word.Finish)
            {
                isTied = false; // a body that decides reconsiderations counts those of others too
            }
            else if (_tokens[i].Word is Word.Request or Word.Cause)
            {
                isTied = true;
                break;
            }
        }

        if (!isTied || _state.IsAmong)
        {
            return null;
        }

        Word word = _tokens[noun].Word;
        int before = _tokens[noun].Gap == 0 ? noun - 1 : -1;
        if (before > _clause && _tokens[before].Word is Word.And or Word.Pause && _tokens[before].Gap == 0
            && _tokens[before - 1].Word is Word.Reconsideration or Word.Litigation)
        {
            first = before - 1;
            return Statements.Disputed;
        }

        return StatementOf(word);
    }

    private readonly Statement? OfTable2(int left, Word word, ref int first)
    {
        if (left <= _clause || _state.IsAmong)
        {
            return null;
        }

        int before = LeftOf(left);
        Word verb = before >= _clause ? _tokens[before].Word : Word.None;
        first = before >= _clause ? before : first;
        return (word, verb) switch
        {
            (Word.Regulation, Word.Issue) => Statements.RegulationsIssued,
            (Word.NormativeDocument, Word.Issue) => Statements.DocumentsIssued,
            (Word.NormativeDocument, Word.Repeal) => Statements.DocumentsRepealed,
            (Word.NormativeDocument, Word.InForce) or (Word.InForce, Word.NormativeDocument) => Statements.DocumentsInForce,
            (Word.Licensing, Word.Handle or Word.Finish) => Statements.LicensingDone,
            (Word.Penalty, Word.Handle or Word.Finish) => Statements.PenaltiesDone,
            (Word.Coercion, Word.Handle or Word.Finish) => Statements.CoercionDone,
            _ => null,
        };
    }

    private readonly Statement? FeeStatement(Word word) => word switch
    {
        Word.HandlingFee or Word.Charge when _state.Topic is Word.HandlingFee or Word.FeeNotice => Statements.FeesReceived,
        Word.Demand when _state.Topic is Word.FeeNotice => Statements.FeesDemanded,
        _ => null,
    };

    private void ReadPercent(int i)
    {
        Token percent = _tokens[i];
        int left = Left(i);
        if (!percent.IsExact || left < 0 || claims.Count == 0)
        {
            return;
        }

        Claim last = claims[claims.Count - 1];
        if (_tokens[left].Word == Word.Share && last.Sentence == _sentence && IsNextNumber(last.Number, i))
        {
            claims[claims.Count - 1] = last with { Share = percent.Value, ShareDecimals = percent.Decimals };
        }
        else if (_tokens[left].Word == Word.FinishRate && percent.Value == 100 && _state.Topic == Word.Request && _state.IsOwn)
        {
            Add(Statements.AllFinished, 0, percent, left);
        }
    }

    private readonly bool IsNextNumber(SourceSpan number, int i)
    {
        for (int k = i - 1; k >= 0 && _tokens[k].Start >= number.End; k--)
        {
            if (_tokens[k].IsNumber || _tokens[k].Word is Word.Semicolon)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadAbsence(int start)
    {
        if (!_state.IsOwn || (needsYear && !_state.NamesYear))
        {
            return;
        }

        bool isCarriedOver = false;
        for (int i = start + 1; i < _tokens.Length && _tokens[i].Gap == 0; i++)
        {
            switch (_tokens[i].Word)
            {
                case Word.Filler or Word.Of or Word.Cause or Word.And or Word.Pause or Word.Receive or Word.NewlyReceive or Word.Handle or Word.Charge:
                    if (_tokens[i].Word == Word.Charge && EndsObject(i))
                    {
                        Add(Statements.NoFees, 0, _tokens[i], start);
                    }

                    break;
                case Word.CarriedOver:
                    isCarriedOver = true;
                    break;
                case Word.Request or Word.Apply:
                    if (EndsObject(i) && _tokens[i - 1].Word is not (Word.Reconsideration or Word.Litigation))
                    {
                        Add(isCarriedOver ? Statements.CarriedOver : Statements.NoRequests, 0, _tokens[i], start);
                    }

                    break;
                case Word.Reconsideration or Word.Litigation:
                    Word next = Behind(i, out int result);
                    if (next is Word.Corrected or Word.Lost)
                    {
                        Add(NotCorrected(_tokens[i].Word), 0, _tokens[result], start);
                        return;
                    }

                    if (EndsObject(i) || next is Word.Apply or Word.Litigation or Word.Reconsideration)
                    {
                        Add(_tokens[i].Word == Word.Reconsideration ? Statements.NoReconsideration : Statements.NoLitigation, 0, _tokens[i], start);
                    }

                    break;
                case Word.Lost:
                    if (_state.Topic is Word.Reconsideration or Word.Litigation && EndsObject(i))
                    {
                        Add(NotCorrected(_state.Topic), 0, _tokens[i], start);
                    }

                    return;
                case Word.HandlingFee when EndsObject(i):
                    Add(Statements.NoFees, 0, _tokens[i], start);
                    break;
                case Word.FeeNotice when EndsObject(i):
                    Add(Statements.NoFeeNotice, 0, _tokens[i], start);
                    break;
                case Word.Licensing or Word.Penalty or Word.Coercion:
                    Word power = Behind(i, out int at);
                    if (power == Word.Power && EndsObject(at))
                    {
                        Add(PowerOf(_tokens[i].Word), 0, _tokens[at], start);
                        return;
                    }

                    if (power is not (Word.Pause or Word.And or Word.Licensing or Word.Penalty or Word.Coercion))
                    {
                        return;
                    }

                    break;
                default:
                    return;
            }
        }
    }

    private void ReadAll(int start)
    {
        if (!_state.IsOwn || _state.IsAmong || needsYear)
        {
            return;
        }

        bool keepsDeadline = false;
        for (int i = start + 1; i < _tokens.Length && _tokens[i].Gap == 0; i++)
        {
            switch (_tokens[i].Word)
            {
                case Word.Filler or Word.Of or Word.Universal:
                    break;
                case Word.DeadlineKept:
                    keepsDeadline = true;
                    break;
                case Word.Finish when _state.Topic == Word.Request:
                case Word.Answer when _state.Topic == Word.Request && !keepsDeadline:
                    Add(Statements.AllFinished, 0, _tokens[i], start);
                    return;
                case Word.NaturalPerson when _state.Topic == Word.Request && EndsObject(i):
                    Add(Statements.OnlyNaturalPersons, 0, _tokens[i], start);
                    return;
                case Word.Upheld when _state.Topic is Word.Reconsideration or Word.Litigation:
                    Add(NotCorrected(_state.Topic), 0, _tokens[i], start);
                    return;
                default:
                    return;
            }
        }
    }

    private readonly void Add(Statement statement, decimal value, Token number, int first, int last = -1) => claims.Add(
        new Claim(
            statement,
            value,
            SourceSpan.FromBounds(number.Start, number.End),
            SourceSpan.FromBounds(Math.Min(_tokens[first].Start, number.Start), last < 0 ? number.End : _tokens[last].End))
        {
            OtherYear = _state.OtherYear == 0 ? null : _state.OtherYear,
            Sentence = _sentence,
        });

    /// <summary>The word that touches a word from the left, small words passed over; −1 when an unknown text or the end of the clause comes first.</summary>
    private readonly int Left(int i)
    {
        for (; i > _clause && _tokens[i].Gap == 0; i--)
        {
            Word word = _tokens[i - 1].Word;
            if (word is not (Word.Filler or Word.Universal))
            {
                return word is Word.Pause or Word.Comma ? -1 : i - 1;
            }
        }

        return -1;
    }

    private readonly int LeftOf(int i)
    {
        while (i > _clause && _tokens[i].Gap == 0)
        {
            i--;
            if (_tokens[i].Word is not (Word.Filler or Word.Universal or Word.Of))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly Word Behind(int i, out int right)
    {
        for (right = i + 1; right < _tokens.Length && _tokens[right].Gap == 0; right++)
        {
            if (_tokens[right].Word is not (Word.Filler or Word.Of or Word.DeadlineKept))
            {
                return _tokens[right].Word;
            }
        }

        right = -1;
        return Word.None;
    }

    /// <summary>Whether what is said of a number ends with it, so that it does not count something else: not 收到12件来信.</summary>
    private readonly bool IsFreeBehind(int i)
    {
        Token next = _tokens[i + 1];
        return next.Gap == 0 && (next.IsBoundary
            || next.Word is Word.Filler or Word.Universal or Word.And or Word.Among or Word.Compare or Word.Share or Word.Of or Word.DeadlineKept or Word.Answer
                or Word.Finish or Word.Disclosed or Word.PartlyDisclosed or Word.Withheld or Word.CannotProvide or Word.NotProcessed or Word.OtherHandling);
    }

    /// <summary>Whether a thing that there is none of ends here: not 未收到申请人的补正, not 申请行政复议.</summary>
    private readonly bool EndsObject(int i)
    {
        Word next = Behind(i, out int right);
        return right > 0 && (_tokens[right].IsBoundary || next is Word.And);
    }

    private static bool IsVerb(Word word) => word is Word.Receive or Word.NewlyReceive or Word.CarriedOver or Word.CarriedForward or Word.Answer or Word.Finish
        or Word.Handle or Word.Disclosed or Word.PartlyDisclosed or Word.Withheld or Word.CannotProvide or Word.NotProcessed or Word.OtherHandling;

    // the last character of the names of bodies and their parts
    private static bool IsBodyName(char c) => "局委办厅处院镇乡道会所站校队部司科室中心单位".IndexOf(c) >= 0;

    private static Statement NotCorrected(Word dispute) =>
        dispute == Word.Reconsideration ? Statements.NoReconsiderationCorrected : Statements.NoLitigationCorrected;

    private static Statement PowerOf(Word word) => word switch
    {
        Word.Licensing => Statements.NoLicensingPower,
        Word.Penalty => Statements.NoPenaltyPower,
        _ => Statements.NoCoercivePower,
    };

    private static Statement? StatementOf(Word word) => word switch
    {
        Word.Receive => Statements.Received,
        Word.NewlyReceive => Statements.NewlyReceivedOnly,
        Word.CarriedOver => Statements.CarriedOver,
        Word.CarriedForward => Statements.CarriedForward,
        Word.Answer or Word.Finish => Statements.Answered,
        Word.Handle => Statements.Handled,
        Word.Disclosed => Statements.Disclosed,
        Word.PartlyDisclosed => Statements.PartlyDisclosed,
        Word.Withheld => Statements.Withheld,
        Word.CannotProvide => Statements.CannotProvide,
        Word.NotProcessed => Statements.NotProcessed,
        Word.OtherHandling => Statements.OtherHandling,
        Word.Reconsideration => Statements.Reconsidered,
        Word.Litigation => Statements.Litigated,
        Word.DirectSuit => Statements.LitigatedDirectly,
        Word.SuitAfterReview => Statements.LitigatedAfterReview,
        _ => null,
    };
}
