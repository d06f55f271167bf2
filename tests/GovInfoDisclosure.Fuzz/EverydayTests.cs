namespace GovInfoDisclosure.Fuzz;

/// <summary>A few thousand damaged documents with every build; the long run is the program of this project.</summary>
public class EverydayTests
{
    private const int Cases = 1500;
    private const int FixedSeed = 20210930;

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    [Fact]
    public void Damaged_documents_give_a_result() => Run(FixedSeed);

    [Fact]
    public void Other_damaged_documents_in_every_run_give_a_result() =>
        Run(int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), out int seed) ? seed : Random.Shared.Next());

    [Fact]
    public void What_was_found_once_gives_a_result()
    {
        foreach (Seed found in Seeds.Found)
        {
            Run(new FuzzCase(found.Name, found.Kind, found.Content), 0, $"{found.Name}");
        }
    }

    [Fact]
    public void A_case_is_made_again_by_seed_and_number()
    {
        Assert.Equal(FuzzCase.Of(1, 5).Content, FuzzCase.Of(1, 5).Content);
        Assert.NotEqual(FuzzCase.Of(1, 5).Content, FuzzCase.Of(1, 6).Content);
        Assert.NotEqual(FuzzCase.Of(1, 5).Content, FuzzCase.Of(2, 5).Content);
    }

    private static void Run(int seed)
    {
        for (int number = 0; number < Cases; number++)
        {
            Run(FuzzCase.Of(seed, number), number, $"FUZZ_SEED={seed}, case {number}");
        }
    }

    private static void Run(FuzzCase input, int number, string how)
    {
        using var hang = new CancellationTokenSource(Hang);
        try
        {
            FuzzTarget.Run(input, inEveryFormat: number % 16 == 0, hang.Token);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{how} ({input.Name} as {input.Kind}): {e.Message}", e);
        }
    }
}
