namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>A test over the folder of real documents that GOVDISCLOSURE_CORPUS names; skipped where it is not set.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "GOVDISCLOSURE_CORPUS is not set";
        }
    }

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("GOVDISCLOSURE_CORPUS") is { Length: > 0 } folder ? folder : null;
}
