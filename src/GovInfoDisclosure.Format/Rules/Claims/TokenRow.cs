using GovInfoDisclosure.Format.Rules.Claims.Words;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>The words of a sentence with the start of the clause that is read; tells which words touch each other.</summary>
internal readonly ref struct TokenRow(ReadOnlySpan<Token> tokens, int clause)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The first word of the clause.</summary>
    public int Clause => clause;

    public int Length => _tokens.Length;

    public ref readonly Token this[int i] => ref _tokens[i];

    public Word WordAt(int i) => i < 0 ? Word.None : _tokens[i].Word;

    /// <summary>The word that touches a word from the left, small words passed over; −1 when an unknown text or the start of the clause comes first.</summary>
    public int Left(int i)
    {
        while (i > clause && _tokens[i].Gap == 0)
        {
            i--;
            if (_tokens[i].Word is not (Word.Filler or Word.Universal or Word.Of))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The word that stands directly before a word; −1 when something unknown does.</summary>
    public int Before(int i) => i > clause && _tokens[i].Gap == 0 ? i - 1 : -1;

    /// <summary>The word that is joined to a word by 和 or 、: −1 when there is none.</summary>
    public int JoinedBefore(int i)
    {
        int joint = Before(i);
        return WordAt(joint) is Word.And or Word.Pause ? Before(joint) : -1;
    }

    /// <summary>The word that touches a word from the right, small words passed over, and where it is; −1 when an unknown text comes first.</summary>
    public Word Behind(int i, out int right)
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
    public bool IsFreeBehind(int i)
    {
        Token next = _tokens[i + 1];
        return next.Gap == 0 && (next.IsBoundary || IsOutcome(next.Word)
            || next.Word is Word.Filler or Word.Universal or Word.And or Word.Among or Word.Compare or Word.Share or Word.Of or Word.DeadlineKept
                or Word.Answer or Word.Finish);
    }

    /// <summary>Whether a thing that there is none of ends here: not 未收到申请人的补正, not 申请行政复议.</summary>
    public bool EndsObject(int i) => Behind(i, out int right) == Word.And || (right > 0 && _tokens[right].IsBoundary);

    public static bool IsOutcome(Word word) =>
        word is Word.Disclosed or Word.PartlyDisclosed or Word.Withheld or Word.CannotProvide or Word.NotProcessed or Word.OtherHandling;

    public static bool IsVerb(Word word) => IsOutcome(word)
        || word is Word.Receive or Word.NewlyReceive or Word.CarriedOver or Word.CarriedForward or Word.Answer or Word.Finish or Word.Handle;
}
