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

    // debris that is none, debris in debris, shifted bytes with and without a reading, words that nearly are of the genre
    [Theory]
    [InlineData("公(gong)(gong)開")]
    [InlineData("公(公(公(gōng)gōng)gōng)")]
    [InlineData("(gong")]
    [InlineData("?,F")]
    [InlineData("？，F")]
    [InlineData("[bookmark: ")]
    [InlineData("[bookmark: a]")]
    [InlineData("統計機關\r\n")]
    [InlineData("著")]
    public void Four_times_the_text_costs_no_more_than_four_times_the_memory(string pattern)
    {
        long once = AllocatedBy(Repeated(2_000));

        Assert.InRange(AllocatedBy(Repeated(8_000)), once, (once * 4) + (once / 2));

        SourceDocument Repeated(int times) => new("文本", SourceKind.Text, string.Concat(Enumerable.Repeat(pattern, times)));
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
