namespace GovInfoDisclosure.Format.Rules.Claims.Words;

/// <summary>What a word or number of the prose means to the rules; all words of one kind are interchangeable.</summary>
internal enum Word : byte
{
    None,

    // where clauses end
    Comma,
    Pause,
    Semicolon,
    Colon,
    Open,
    Close,
    End,

    // numbers, by their unit
    Pieces,
    Items,
    Yuan,
    Percent,
    Bare,

    // whose and which year's
    Year,
    OwnYear,
    OtherYear,
    PartOfYear,
    Own,
    Wider,
    Narrower,

    // what keeps a number from being the whole year's
    Among,
    Listing,
    Compare,
    Share,
    Modal,
    Channel,
    Restrict,
    Noise,

    // small words
    Filler,
    Of,
    Cause,
    And,
    Negation,
    Universal,
    DeadlineKept,

    // requests
    Request,
    Apply,
    Applicant,
    Receive,
    NewlyReceive,
    CarryOver,
    CarriedOver,
    CarriedForward,
    Underway,
    Answer,
    Finish,
    FinishRate,
    Handle,
    Withdraw,
    Disclosed,
    PartlyDisclosed,
    Publish,
    Withheld,
    CannotProvide,
    NotProcessed,
    OtherHandling,
    NaturalPerson,
    Organization,

    // disputes
    Reconsideration,
    Litigation,
    Upheld,
    Corrected,
    OtherResult,
    Pending,
    Lost,
    CoDefendant,
    DirectSuit,
    SuitAfterReview,

    // table 2
    Regulation,
    NormativeDocument,
    Issue,
    Repeal,
    InForce,
    Licensing,
    Penalty,
    Coercion,
    Power,
    PublishedInformation,
    ActivelyPublished,

    // fees
    HandlingFee,
    FeeNotice,
    Demand,
    Charge,
}
