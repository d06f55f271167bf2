using System.Runtime.CompilerServices;

/// <summary>Counts the steps from one place of the code to the next, where libFuzzer looks for what is new.</summary>
internal static unsafe class FuzzCounters
{
    private static byte* s_counters;
    private static int s_mask;
    private static int s_before;

    public static void Use(byte* counters, int count)
    {
        s_counters = counters;
        s_mask = count - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Hit(int place)
    {
        if (s_counters != null)
        {
            unchecked
            {
                s_counters[(place ^ s_before) & s_mask]++;
            }

            s_before = place >> 1;
        }
    }
}
