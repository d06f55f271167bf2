namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Damage that knows nothing of the content: what broken transfers and wrong encodings do.</summary>
internal static class ByteDamage
{
    private static readonly byte[][] Telling =
    [
        [0], [0xFF], [0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x81, 0x30], [0xC4, 0xEA],
        [0x1B], [0x0C], [0xE2, 0x80, 0xAE], [0xF3, 0xA0, 0x84, 0x80], "PK\x03\x04"u8.ToArray(), "%PDF-1.7"u8.ToArray(),
    ];

    public static IEnumerable<Damage> All => [Flip, Overwrite, Insert, Remove, Repeat, Truncate, Swap];

    private static byte[] Flip(byte[] content, Random random)
    {
        byte[] damaged = [.. content];
        for (int i = random.Next(1, 9); i > 0 && damaged.Length > 0; i--)
        {
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
        }

        return damaged;
    }

    private static byte[] Overwrite(byte[] content, Random random)
    {
        (int start, int length) = Range(content, random, 64);
        byte[] damaged = [.. content];
        random.NextBytes(damaged.AsSpan(start, length));
        return damaged;
    }

    private static byte[] Insert(byte[] content, Random random)
    {
        int at = random.Next(content.Length + 1);
        return [.. content[..at], .. Damages.Pick(Telling, random), .. content[at..]];
    }

    private static byte[] Remove(byte[] content, Random random)
    {
        (int start, int length) = Range(content, random, 2000);
        return [.. content[..start], .. content[(start + length)..]];
    }

    private static byte[] Repeat(byte[] content, Random random)
    {
        (int start, int length) = Range(content, random, 4000);
        IEnumerable<byte[]> repeated = Enumerable.Repeat(content[start..(start + length)], Damages.Times(random, length));
        return [.. content[..start], .. repeated.SelectMany(bytes => bytes), .. content[start..]];
    }

    private static byte[] Truncate(byte[] content, Random random) => content[..random.Next(content.Length + 1)];

    private static byte[] Swap(byte[] content, Random random)
    {
        int middle = random.Next(content.Length + 1);
        return [.. content[middle..], .. content[..middle]];
    }

    private static (int Start, int Length) Range(byte[] content, Random random, int most)
    {
        int start = random.Next(content.Length + 1);
        return (start, random.Next(Math.Min(most, content.Length - start) + 1));
    }
}
