using GovInfoDisclosure.Format.Rules.Claims.Words;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>
/// Reads the claims of a part of the prose in one walk over its words. A number belongs to the words that touch it: a word that is not
/// known between them, another counted thing, another body or period, a comparison or a plan, and there is no claim.
/// </summary>
/// <param name="text">The part.</param>
/// <param name="scope">Whether 全市 and the like mean the report's own figures.</param>
/// <param name="reportYear">The year of the report.</param>
/// <param name="needsYear">Whether only sentences that name the year count, as in part five, which tells of last year's problems and next year's plans.</param>
/// <param name="claims">Takes the claims.</param>
internal ref partial struct ClaimReader(string text, ReportScope scope, int? reportYear, bool needsYear, List<Claim> claims)
{
    // the last characters of the names of bodies and their parts
    private const string BodyNames = "局委办厅处院镇乡道会所站校队部门司科室心位";

    private TokenRow _row;
    private ProseState _state;
    private Word _carriedTopic;
    private int _sentence;
    private bool _isTiedToDisclosure;
    private bool _hasWithdrawn;
    private bool _listsPublished;

    /// <summary>Whether the prose tells of requests that are still open.</summary>
    public bool MentionsOpenRequests { get; private set; }

    private readonly bool IsSilent => !_state.IsOwn || (needsYear && !_state.NamesYear);

    public void Read(CancellationToken token)
    {
        var sentences = new SentenceReader(text.AsSpan(), WordIndex.Default);
        while (sentences.Read())
        {
            token.ThrowIfCancellationRequested();
            MentionsOpenRequests |= Contains(sentences.Tokens, Word.CarriedForward) || Contains(sentences.Tokens, Word.Underway);
            if (sentences.MayClaim)
            {
                ReadSentence(sentences.Tokens);
            }
            else
            {
                _carriedTopic = Word.None;
                _listsPublished = false;
            }
        }
    }

    private void ReadSentence(ReadOnlySpan<Token> tokens)
    {
        bool goesOn = tokens[0].Word == Word.Among && tokens[0].Gap == 0; // 其中…
        _sentence += goesOn ? 0 : 1;
        _state = new ProseState { Topic = goesOn ? _carriedTopic : Word.None };
        _isTiedToDisclosure = goesOn;
        _listsPublished &= goesOn;
        _hasWithdrawn = Contains(tokens, Word.Withdraw);
        ProseState outside = _state;
        int clause = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            _row = new TokenRow(tokens, clause);
            if (token.IsNumber)
            {
                ReadNumber(i);
                continue;
            }

            outside = token.Word == Word.Open ? _state : outside;
            _state = token.Word == Word.Close ? outside : _state;
            _state.Take(token, token.Word == Word.Wider && scope.Covers(text.AsSpan(token.Start, token.End - token.Start)), reportYear);
            clause = token.IsBoundary && token.Word != Word.Pause ? i + 1 : clause;
            _isTiedToDisclosure |= token.Word is Word.Request or Word.Cause;
            _state.IsOthers |= scope.IsArea && token.Gap > 0 && TellsOfDoing(token.Word) && BodyNames.IndexOf(text[token.Start - 1]) >= 0; // 市公安局未收到
            if (token.Word == Word.Negation && !IsSilent)
            {
                ReadAbsence(i);
            }
            else if (token.Word == Word.Universal && !IsSilent && !_state.IsAmong)
            {
                ReadAll(i);
            }
        }

        _carriedTopic = _state.Topic;
    }

    private static bool TellsOfDoing(Word word) => TokenRow.IsVerb(word) || word is Word.Negation or Word.Universal;

    private static bool Contains(ReadOnlySpan<Token> tokens, Word word)
    {
        foreach (Token token in tokens)
        {
            if (token.Word == word)
            {
                return true;
            }
        }

        return false;
    }

    private readonly void Add(Statement statement, decimal value, int number, int first, int last) => claims.Add(
        new Claim(
            statement,
            value,
            SourceSpan.FromBounds(_row[number].Start, _row[number].End),
            SourceSpan.FromBounds(_row[Math.Min(first, number)].Start, _row[last].End))
        {
            OtherYear = _state.OtherYear == 0 ? null : _state.OtherYear,
            Sentence = _sentence,
        });

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
