namespace GovInfoDisclosure.Format.Normalization.Vocabulary;

/// <summary>A word that conversion by character leaves wrong, or one that must stay as it is although it looks like such a word.</summary>
/// <param name="Written">As conversion leaves it, in Simplified characters.</param>
/// <param name="Meant">What is meant; the same as written for a word that stays.</param>
/// <param name="Example">Text in which it stands.</param>
internal readonly record struct GenreWord(string Written, string Meant, string Example)
{
    public bool Stays => Written == Meant;
}
