using GovInfoDisclosure.Format.Rules.Claims.Words;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>What the words read so far say of the next number: what it counts, whose it is, of which year, and whether it is a part only.</summary>
internal struct ProseState
{
    /// <summary>What the sentence is about: <see cref="Word.Request"/>, a dispute, a fee, or something else.</summary>
    public Word Topic;

    /// <summary>The other year that the words tell of; 0 for the report's own, −1 for a period that is no year.</summary>
    public int OtherYear;

    /// <summary>Whether the sentence names the report's own year.</summary>
    public bool NamesYear;

    public bool IsOthers;
    public bool IsAmong;
    public bool IsCompared;
    public bool IsPlan;
    public bool IsPart;
    private bool _isAnyWay;

    /// <summary>Whether a number here is the body's own and complete.</summary>
    public readonly bool IsOwn => !IsOthers && !IsCompared && !IsPlan && !IsPart && OtherYear >= 0;

    public void EndClause() => IsCompared = IsPlan = IsPart = _isAnyWay = false;

    /// <summary>Takes in a word that is no number.</summary>
    /// <param name="token">The word.</param>
    /// <param name="isOwnArea">Whether the word names the whole area of the report.</param>
    /// <param name="reportYear">The year of the report.</param>
    public void Take(in Token token, bool isOwnArea, int? reportYear)
    {
        switch (token.Word)
        {
            case Word.Comma or Word.Semicolon or Word.Colon:
                EndClause();
                IsAmong &= token.Word != Word.Semicolon;
                break;
            case Word.Year when !IsCompared:
                OtherYear = token.Value == reportYear ? 0 : reportYear is null ? -1 : (int)token.Value;
                NamesYear |= token.Value == reportYear;
                break;
            case Word.Filler when token.Value != 0 && token.Value != reportYear: // the last day of another year
                OtherYear = -1;
                break;
            case Word.OwnYear:
                (OtherYear, NamesYear) = (0, true);
                break;
            case Word.OtherYear or Word.PartOfYear when !IsCompared:
                OtherYear = -1;
                break;
            case Word.Own:
                IsOthers = false;
                break;
            case Word.Wider:
                IsOthers = !isOwnArea;
                break;
            case Word.Narrower:
                IsOthers = true;
                break;
            case Word.Among:
                IsAmong = true;
                break;
            case Word.Compare:
                IsCompared = true;
                break;
            case Word.Modal:
                IsPlan = true;
                break;
            case Word.Channel or Word.Restrict:
                IsPart |= !_isAnyWay;
                break;
            case Word.Listing when token.End - token.Start == 1: // 网络、信函等: all the ways there are
                (IsPart, _isAnyWay) = (false, true);
                break;
            case Word.Request or Word.Reconsideration or Word.Litigation or Word.HandlingFee or Word.FeeNotice:
                Topic = token.Word;
                break;
            case Word.DirectSuit or Word.SuitAfterReview:
                Topic = Word.Litigation;
                break;
            case Word.Noise or Word.Licensing or Word.Penalty or Word.Coercion or Word.Regulation or Word.NormativeDocument or Word.PublishedInformation
                or Word.ActivelyPublished:
                Topic = token.Word;
                break;
        }
    }
}
