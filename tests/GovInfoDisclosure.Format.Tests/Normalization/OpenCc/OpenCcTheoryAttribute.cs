namespace GovInfoDisclosure.Format.Tests.Normalization.OpenCc;

/// <summary>A test that runs Debian's opencc; it is reported as skipped where that is not installed.</summary>
internal sealed class OpenCcTheoryAttribute : TheoryAttribute
{
    public OpenCcTheoryAttribute()
    {
        if (!DebianOpenCc.IsInstalled)
        {
            Skip = DebianOpenCc.Missing;
        }
    }
}
