namespace GovInfoDisclosure.Format.Rules.Claims.Words;

/// <summary>A word or number in a sentence.</summary>
/// <param name="Word">What it means.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Gap">How many characters that no word covers stand before it; blanks and line ends are not counted.</param>
/// <param name="Value">The number.</param>
/// <param name="IsExact">Whether the number is meant exactly: no 余, 近, 约, no range, no doubtful separator.</param>
/// <param name="Decimals">How many decimals were printed.</param>
internal readonly record struct Token(Word Word, int Start, int End, int Gap, decimal Value = 0, bool IsExact = true, int Decimals = 0)
{
    public bool IsNumber => Word is >= Word.Pieces and <= Word.Bare;

    /// <summary>Whether a clause ends here.</summary>
    public bool IsBoundary => Word is >= Word.Comma and <= Word.End;
}
