using GovInfoDisclosure.Cli.Reading;

namespace GovInfoDisclosure.Cli.Tests.Reading;

public class OrderedParallelTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        int[] items = [.. Enumerable.Range(0, 50)];

        Assert.Equal(items, OrderedParallel.Select(items, item =>
        {
            Thread.Sleep((50 - item) % 7);
            return item;
        }));
    }

    [Fact]
    public void Only_a_few_are_made_before_they_are_wanted()
    {
        int made = 0;
        using IEnumerator<int> results = OrderedParallel.Select(Enumerable.Range(0, 10_000), item => Interlocked.Increment(ref made)).GetEnumerator();

        Assert.True(results.MoveNext());
        Assert.InRange(made, 1, (2 * Environment.ProcessorCount) + 1);
    }

    [Fact]
    public void A_failure_reaches_the_caller() => Assert.Throws<InvalidOperationException>(
        () => OrderedParallel.Select<int, int>([1], _ => throw new InvalidOperationException()).Count());

    [Fact]
    public void Nothing_is_still_being_made_when_a_failure_reaches_the_caller()
    {
        int made = 0;
        int[] items = [0, 1];

        Assert.Throws<InvalidOperationException>(() => OrderedParallel.Select(items, item =>
        {
            if (item == 0)
            {
                throw new InvalidOperationException();
            }

            Thread.Sleep(200);
            return Interlocked.Increment(ref made);
        }).Count());

        Assert.Equal(1, made);
    }
}
