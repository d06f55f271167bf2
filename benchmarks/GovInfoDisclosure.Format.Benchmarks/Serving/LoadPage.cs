using GovInfoDisclosure.Format.Benchmarks.Sources;

namespace GovInfoDisclosure.Format.Benchmarks.Serving;

/// <summary>The page that every client sends: the sample page that is nearest to 60 KB.</summary>
internal static class LoadPage
{
    public static byte[] Content { get; } = SamplePages.All.Values.MinBy(page => Math.Abs(page.Length - 60_000))!;
}
