namespace GovInfoDisclosure.Format.Tests.Normalization;

/// <summary>A test that reads real documents; it is reported as skipped where GOVDISCLOSURE_CORPUS names no folder.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    private const string Missing = "GOVDISCLOSURE_CORPUS is not set";

    public CorpusFactAttribute()
    {
        if (!CorpusFolder.IsThere)
        {
            Skip = Missing;
        }
    }
}
