using GovInfoDisclosure.Format.Rules.Claims.Words;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>Numbers: what each counts.</summary>
internal ref partial struct ClaimReader
{
    private void ReadNumber(int i)
    {
        Token number = _row[i];
        if (number.Word == Word.Percent)
        {
            ReadPercent(i);
            return;
        }

        int left = _row.Left(i);
        var span = (First: left < 0 ? i : left, Last: i);
        if (number.IsExact && !(needsYear && !_state.NamesYear) && Find(i, left, ref span) is { } statement)
        {
            _state.Topic = _row.WordAt(left) == Word.Apply && statement.IsOfRequests ? Word.Request : _state.Topic;
            _listsPublished |= statement == Statements.InformationPublished || statement == Statements.PublishedSomewhere;
            Statement told = number.Value != 0 ? statement
                : statement == Statements.Received ? Statements.NoRequests
                : statement == Statements.FeeNotices ? Statements.NoFeeNotice
                : statement;
            Add(told, number.Value, i, span.First, span.Last);
        }
        else if (_row.WordAt(left) == Word.Request && _state.IsOwn)
        {
            _state.Topic = Word.None; // documents classed as 依申请公开, and then as 不予公开
        }
        else if (!number.IsExact && _listsPublished)
        {
            Add(Statements.PublishedPart, -1, i, i, i); // the list cannot be added up
        }
        else if (left < 0 && number.Gap > 0 && !_state.IsCompared)
        {
            _state.Topic = Word.None; // it counts something unknown, and so may what follows
        }
    }

    private readonly Statement? Find(int i, int left, ref (int First, int Last) span)
    {
        Word word = _row.WordAt(left);
        if (_row[i].Word == Word.Yuan)
        {
            return _state.IsOthers || _state.IsPlan ? null : OfFees(left, ref span.First);
        }

        if (word is Word.PublishedInformation or Word.ActivelyPublished && !_state.IsAmong && !_state.IsCompared && !_state.IsPlan)
        {
            return word == Word.ActivelyPublished && _state.IsOwn ? Statements.InformationPublished : Statements.PublishedSomewhere;
        }

        if (_listsPublished && _row[i].Word is Word.Items or Word.Pieces)
        {
            return Statements.PublishedPart;
        }

        if (!_state.IsOwn)
        {
            return null;
        }

        if (word == Word.FeeNotice)
        {
            return Statements.FeeNotices;
        }

        bool counts = _row[i].Word switch
        {
            Word.Pieces => true,
            Word.Bare => _row[i + 1].IsBoundary && _row[i + 1].Gap == 0,
            _ => _row[i].Value == 0,
        };
        return counts && !IsCrowded(i) ? OfCases(i, left, word, ref span) : null;
    }

    private readonly Statement? OfCases(int i, int left, Word word, ref (int First, int Last) span)
    {
        if (OfOutcomes(i, left, word, ref span.First) is { } outcome)
        {
            return outcome;
        }

        Word behind = _row.Behind(i, out int right);
        if (_state.Topic == Word.Request && (behind == Word.CarriedForward || TokenRow.IsOutcome(behind)))
        {
            span = (i, right); // 另有2件顺延到下年度
            return StatementOf(behind);
        }

        switch (word)
        {
            case Word.Request or Word.Apply:
                return _row[i + 1].Gap == 0 ? OfRequests(left, ref span.First) : null;
            case Word.Receive or Word.NewlyReceive or Word.CarriedOver or Word.CarriedForward or Word.Answer or Word.Finish or Word.Handle:
                bool names = behind is Word.Request or Word.Apply;
                span.Last = names ? right : i;
                return names || (_state.Topic == Word.Request && _row.IsFreeBehind(i)) ? OfVerb(left) : null;
            case Word.NaturalPerson when _state.Topic == Word.Request && _row.IsFreeBehind(i):
                return Statements.FromNaturalPersons;
            case Word.Organization when _state.Topic == Word.Request && _row.IsFreeBehind(i):
                return Statements.FromOrganizations;
            case Word.Reconsideration or Word.Litigation or Word.DirectSuit or Word.SuitAfterReview:
                return OfDisputes(left, ref span.First);
            case Word.CoDefendant:
                return _state.Topic == Word.Litigation ? Statements.CoDefendant : null;
            case Word.Upheld or Word.Corrected or Word.OtherResult or Word.Pending:
                return _row.IsFreeBehind(i) ? Statements.ResultOf(_state.Topic, word) : null;
            default:
                return OfTable2(left, word, ref span.First);
        }
    }

    private readonly Statement? OfOutcomes(int i, int left, Word word, ref int first)
    {
        if (_state.Topic != Word.Request || !_row.IsFreeBehind(i))
        {
            return null;
        }

        if (word == Word.Publish)
        {
            int before = _row.Before(left);
            return left == _row.Clause || _row.WordAt(before) is Word.Pause or Word.Among or Word.Filler ? Statements.DisclosedSomehow : null;
        }

        int joined = _row.JoinedBefore(left);
        if (word == Word.PartlyDisclosed && _row.WordAt(joined) is Word.Disclosed or Word.Publish)
        {
            first = joined;
            return Statements.DisclosedAndPartly;
        }

        bool isAlone = _row.WordAt(_row.Before(left)) != Word.And;
        return TokenRow.IsOutcome(word) && isAlone ? StatementOf(word) : null;
    }

    private readonly Statement? OfRequests(int noun, ref int first)
    {
        int before = _row.Before(noun);
        Word beforeWord = _row.WordAt(before);
        if (beforeWord == Word.Of && _row[before].Gap > 0)
        {
            return null; // …的申请: of a kind that is not known
        }

        if (_row[noun].Word == Word.Apply && (_row[noun].Gap > 0 || beforeWord is Word.Noise or Word.Licensing or Word.Penalty or Word.Coercion or Word.CarryOver))
        {
            return null;
        }

        if (beforeWord is Word.Reconsideration or Word.Litigation)
        {
            return OfDisputes(before, ref first);
        }

        if (beforeWord is Word.NaturalPerson or Word.Organization)
        {
            first = before;
            return beforeWord == Word.NaturalPerson ? Statements.FromNaturalPersons : Statements.FromOrganizations;
        }

        for (int i = noun - 1; i >= _row.Clause; i--)
        {
            if (TokenRow.IsVerb(_row[i].Word))
            {
                first = i;
                return OfVerb(i);
            }

            if (_row[i].IsNumber || _row[i].Word is Word.Noise or Word.Negation or Word.CarryOver)
            {
                return null;
            }
        }

        // without a verb 依申请公开 may be the class of a document
        bool isNoun = _row[noun].Word == Word.Apply ? _state.Topic == Word.Request : text[_row[noun].End - 1] == '请';
        return isNoun && !_state.IsAmong ? Statements.Handled : null;
    }

    private readonly Statement? OfVerb(int verb)
    {
        Word word = _row[verb].Word;
        int before = _row.Left(verb);
        if (word is Word.Handle or Word.Answer && _row.WordAt(before) is Word.CarriedForward or Word.CarriedOver)
        {
            return StatementOf(_row[before].Word); // 结转下年度继续办理
        }

        if (word is Word.Answer or Word.Finish or Word.Handle && _hasWithdrawn)
        {
            return null; // 11件办结，8件撤销
        }

        int other = _row.JoinedBefore(verb) is var joined && joined >= 0 ? joined : before;
        bool isTwofold = word is not (Word.CarriedOver or Word.CarriedForward) && TokenRow.IsVerb(_row.WordAt(other)) && _row.WordAt(other) != word;
        bool isWhole = word is Word.Receive or Word.Answer or Word.Finish or Word.Handle;
        return isWhole && _state.IsAmong ? null : isTwofold ? Statements.Handled : StatementOf(word);
    }

    private readonly Statement? OfDisputes(int noun, ref int first)
    {
        // a body that decides reconsiderations counts those against others too: 受理行政复议案件 must say of what
        bool isTied = _isTiedToDisclosure;
        for (int i = noun - 1; i >= _row.Clause && !_row[i].IsNumber; i--)
        {
            if (_row[i].Word is Word.Request or Word.Cause)
            {
                isTied = true;
                break;
            }

            isTied &= _row[i].Word is not (Word.Receive or Word.NewlyReceive or Word.Handle or Word.Answer or Word.Finish);
        }

        if (!isTied || _state.IsAmong)
        {
            return null;
        }

        int joined = _row.JoinedBefore(noun);
        if (_row.WordAt(joined) is Word.Reconsideration or Word.Litigation)
        {
            first = joined;
            return Statements.Disputed;
        }

        return StatementOf(_row[noun].Word);
    }

    private readonly Statement? OfTable2(int left, Word word, ref int first)
    {
        int before = left < 0 || _state.IsAmong ? -1 : _row.Left(left);
        first = before < 0 ? first : before;
        return (word, _row.WordAt(before)) switch
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

    private readonly Statement? OfFees(int left, ref int first)
    {
        switch (_row.WordAt(left))
        {
            case Word.HandlingFee or Word.Charge when _state.Topic is Word.HandlingFee or Word.FeeNotice:
                int charge = _row.Left(left);
                first = _row.WordAt(charge) == Word.Charge ? charge : first;
                return Statements.FeesReceived;
            case Word.Demand when _state.Topic == Word.FeeNotice:
                return Statements.FeesDemanded;
            default:
                return null;
        }
    }
}
