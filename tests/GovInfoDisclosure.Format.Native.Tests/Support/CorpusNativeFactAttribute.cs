namespace GovInfoDisclosure.Native.Tests.Support;

/// <summary>A test of the native library on real documents; skipped, with the reason, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusNativeFactAttribute : FactAttribute
{
    public CorpusNativeFactAttribute() =>
        Skip = new NativeFactAttribute().Skip ?? (string.IsNullOrEmpty(Corpus) ? "GOVDISCLOSURE_CORPUS is not set" : null);

    public static string? Corpus { get; } = Environment.GetEnvironmentVariable("GOVDISCLOSURE_CORPUS");
}
