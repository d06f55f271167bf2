namespace GovInfoDisclosure.Fuzz;

/// <summary>Makes an input that fails as short as it can while it fails in the same way.</summary>
internal static class Reduction
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    public static byte[] Of(FuzzCase input)
    {
        string? failure = FailureOf(input);
        byte[] content = input.Content;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (int length = content.Length / 2; failure is not null && length > 0; length /= 2)
        {
            for (int start = 0; start + length <= content.Length && watch.Elapsed < MostTime;)
            {
                byte[] shorter = [.. content[..start], .. content[(start + length)..]];
                bool same = FailureOf(input with { Content = shorter }) == failure;
                content = same ? shorter : content;
                start += same ? 0 : length;
            }
        }

        return content;
    }

    // which exception, and where it was thrown
    private static string? FailureOf(FuzzCase input)
    {
        try
        {
            FuzzTarget.Run(input, inEveryFormat: true);
            return null;
        }
        catch (Exception e)
        {
            return e.GetType().Name + e.StackTrace?.Split('\n')[0];
        }
    }
}
