using System.Diagnostics;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>Depth and number of elements are bounded before they cost anything.</summary>
public class HtmlLimitTests
{
    private static readonly HtmlSourceReader Reader = new();

    public static TheoryData<string, string> HostilePages => new()
    {
        { "<div>", "GID0010" },
        { "<b>", "GID0010" },
        { "<table><tr><td>", "GID0010" },
        { "<svg>", "GID0010" },
        { "<table>", "GID0011" },
        { "<p>", "GID0011" },
        { "<br>", "GID0011" },
        { "</p>", "GID0011" },
        { "x<!---->", "GID0011" },
        { "</x>", "GID0011" },
        { "<td>", "GID0011" },
        { "<!---->", "GID0011" },
        { "<?x>", "GID0011" },
        { "</>", "GID0011" },
    };

    [Theory]
    [MemberData(nameof(HostilePages))]
    public void Beyond_them_a_page_is_unreadable_at_once(string pattern, string id)
    {
        byte[] page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(pattern, (16 << 20) / pattern.Length)));
        var best = TimeSpan.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            SourceDocument document = Reader.Read(page, "test.html", ReadLimits.Default);
            best = watch.Elapsed < best ? watch.Elapsed : best;

            Assert.True(document.IsUnreadable);
            Assert.Equal(id, Assert.Single(document.Diagnostics).Id);
        }

        // 16 MB in 100 ms where nothing else runs; this is no benchmark, other tests run beside it: a tree builder without bounds takes minutes
        Assert.True(best < TimeSpan.FromSeconds(10), $"{pattern}: {best.TotalMilliseconds} ms");
    }

    [Fact]
    public void At_the_bounds_a_page_is_read()
    {
        var limits = new ReadLimits { MaxDepth = 50, MaxElements = 100 };
        string deep = string.Concat(Enumerable.Repeat("<div>", 49)) + "深";
        string many = string.Concat(Enumerable.Repeat("<p>多</p>", 100));

        Assert.Equal("深", Read(deep, limits).Text);
        Assert.True(Read("<div>" + deep, limits).IsUnreadable);
        Assert.Equal(199, Read(many, limits).Text.Length);
        Assert.True(Read("<p>" + many, limits).IsUnreadable);
    }

    [Theory]
    [InlineData("</x>")]
    [InlineData("<!---->")]
    [InlineData("<!DOCTYPE html>")]
    public void What_shows_nothing_counts_too_as_a_quarter_of_an_element(string markup)
    {
        var limits = new ReadLimits { MaxElements = 10 };

        Assert.False(Read(string.Concat(Enumerable.Repeat(markup, 40)), limits).IsUnreadable);
        Assert.True(Read(string.Concat(Enumerable.Repeat(markup, 41)), limits).IsUnreadable);
    }

    [Fact]
    public void A_tag_with_attributes_without_end_can_be_cancelled()
    {
        var tokens = new HtmlTokenizer("<p " + string.Concat(Enumerable.Repeat("a ", 5000)) + ">", new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => tokens.Read());
    }

    [Fact]
    public void A_page_deeper_than_any_stack_is_read_where_the_limits_allow_it()
    {
        const int Depth = 20_000;
        var limits = new ReadLimits { MaxDepth = Depth + 1 };

        Assert.Equal("深", Read(string.Concat(Enumerable.Repeat("<div>", Depth)) + "深", limits).Text);
    }

    [Fact]
    public void A_page_larger_than_the_limit_is_unreadable()
    {
        SourceDocument document = Read("<p>一二三四</p>", new ReadLimits { MaxBytes = 10 });

        Assert.Equal(SourceDescriptors.TooLarge, Assert.Single(document.Diagnostics).Descriptor);
    }

    [Fact]
    public void A_cancelled_reading_throws() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Reader.Read(new byte[10], "test.html", ReadLimits.Default, new CancellationToken(true)));

    private static SourceDocument Read(string page, ReadLimits limits) => Reader.Read(Encoding.UTF8.GetBytes(page), "test.html", limits);
}
