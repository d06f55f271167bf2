using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization;

public sealed class AllocationTests
{
    private static readonly TextNormalizer Normalizer = new();

    [Fact]
    public void Text_with_nothing_to_do_costs_its_result_object_only()
    {
        var document = new SourceDocument("文本", SourceKind.Text, string.Concat(Enumerable.Repeat("一、总体情况，公开12件。\n", 400)));
        Assert.InRange(AllocatedBy(document), 1, 300);
    }

    [Fact]
    public void Traditional_text_costs_its_new_text_and_little_more()
    {
        var document = new SourceDocument("文本", SourceKind.Text, string.Concat(Enumerable.Repeat("一、總體情況，公開12件。\n", 400)));
        Assert.InRange(AllocatedBy(document), 2 * document.Text.Length, 2 * document.Text.Length + 1500);
    }

    private static long AllocatedBy(SourceDocument document)
    {
        Normalizer.Normalize(document);
        Normalizer.Normalize(document);
        long before = GC.GetAllocatedBytesForCurrentThread();
        NormalizedDocument result = Normalizer.Normalize(document);
        long after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(result);
        return after - before;
    }
}
