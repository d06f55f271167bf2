using GovInfoDisclosure.Format.Rules.Claims.Words;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>Words without a number: that there was none, and that all were alike.</summary>
internal ref partial struct ClaimReader
{
    /// <summary>No such phrase has more words; without a bound, words repeated without end would cost their square.</summary>
    private const int LongestPhrase = 24;

    private readonly void ReadAbsence(int start)
    {
        bool isCarriedOver = false;
        for (int i = start + 1; i < Math.Min(_row.Length, start + LongestPhrase) && _row[i].Gap == 0; i++)
        {
            Word word = _row[i].Word;
            Word next = _row.Behind(i, out int behind);
            switch (word)
            {
                case Word.Filler or Word.Of or Word.Cause or Word.And or Word.Pause or Word.Receive or Word.NewlyReceive or Word.Handle:
                    break;
                case Word.CarriedOver:
                    isCarriedOver = true;
                    break;
                case Word.Charge or Word.HandlingFee:
                    AddAbsence(Statements.NoFees, i, start);
                    break;
                case Word.FeeNotice:
                    AddAbsence(Statements.NoFeeNotice, i, start);
                    break;
                case Word.Request or Word.Apply:
                    if (_row.WordAt(_row.Left(i)) is not (Word.Reconsideration or Word.Litigation)) // 行政复议的申请
                    {
                        AddAbsence(isCarriedOver ? Statements.CarriedOver : Statements.NoRequests, i, start);
                    }

                    break;
                case Word.Reconsideration or Word.Litigation when next is Word.Corrected or Word.Lost:
                    Add(NotCorrected(word), 0, behind, start, behind);
                    return;
                case Word.Reconsideration or Word.Litigation:
                    bool goesOn = next is Word.Apply or Word.Litigation or Word.Reconsideration;
                    if (goesOn || _row.EndsObject(i))
                    {
                        Add(word == Word.Reconsideration ? Statements.NoReconsideration : Statements.NoLitigation, 0, i, start, i);
                    }

                    break;
                case Word.Lost when _state.Topic is Word.Reconsideration or Word.Litigation:
                    AddAbsence(NotCorrected(_state.Topic), i, start);
                    return;
                case Word.Licensing or Word.Penalty or Word.Coercion when next == Word.Power:
                    if (_row.EndsObject(behind))
                    {
                        Add(NoPower(word), 0, behind, start, behind);
                    }

                    return;
                case Word.Licensing or Word.Penalty or Word.Coercion when next is Word.Pause or Word.And or Word.Licensing or Word.Penalty or Word.Coercion:
                    break;
                default:
                    return;
            }
        }
    }

    private readonly void AddAbsence(Statement statement, int thing, int start)
    {
        if (_row.EndsObject(thing))
        {
            Add(statement, 0, thing, start, thing);
        }
    }

    private readonly void ReadAll(int start)
    {
        bool keepsDeadline = false;
        for (int i = start + 1; i < Math.Min(_row.Length, start + LongestPhrase) && _row[i].Gap == 0; i++)
        {
            switch (_row[i].Word)
            {
                case Word.Filler or Word.Of or Word.Universal or Word.Cause:
                    break;
                case Word.DeadlineKept:
                    keepsDeadline = true;
                    break;
                case Word.Finish when _state.Topic == Word.Request:
                case Word.Answer when _state.Topic == Word.Request && !keepsDeadline: // answers in time are those that were due
                    Add(Statements.AllFinished, 0, i, start, i);
                    return;
                case Word.NaturalPerson when _state.Topic == Word.Request && _row.EndsObject(i):
                    Add(Statements.OnlyNaturalPersons, 0, i, start, i);
                    return;
                case Word.Upheld when _state.Topic is Word.Reconsideration or Word.Litigation:
                    Add(NotCorrected(_state.Topic), 0, i, start, i);
                    return;
                default:
                    return;
            }
        }
    }

    private static Statement NotCorrected(Word dispute) =>
        dispute == Word.Reconsideration ? Statements.NoReconsiderationCorrected : Statements.NoLitigationCorrected;

    private static Statement NoPower(Word word) => word switch
    {
        Word.Licensing => Statements.NoLicensingPower,
        Word.Penalty => Statements.NoPenaltyPower,
        _ => Statements.NoCoercivePower,
    };
}
