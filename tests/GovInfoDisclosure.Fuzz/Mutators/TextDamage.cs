using System.Text;

namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Damage to pieces of a text: lines, cells, tags. What is no UTF-8 goes through Latin-1, which keeps every byte.</summary>
internal static class TextDamage
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>Damage to a text as damage to its bytes.</summary>
    public static Damage Of(Func<string, Random, string> damage) => (content, random) =>
    {
        Encoding encoding = IsUtf8(content) ? Encoding.UTF8 : Encoding.Latin1;
        return encoding.GetBytes(damage(encoding.GetString(content), random));
    };

    /// <summary>What can befall one of the pieces: lost, doubled, moved, run into the next, cut in two.</summary>
    public static List<string> Damaged(List<string> pieces, string separator, Random random)
    {
        if (pieces.Count == 0)
        {
            return pieces;
        }

        int at = random.Next(pieces.Count);
        switch (random.Next(7))
        {
            case 0:
                pieces.RemoveRange(at, random.Next(1, Math.Min(20, pieces.Count - at) + 1));
                break;
            case 1:
                pieces.InsertRange(at, Enumerable.Repeat(pieces[at], Damages.Times(random, pieces[at].Length)));
                break;
            case 2:
                int other = random.Next(pieces.Count);
                (pieces[at], pieces[other]) = (pieces[other], pieces[at]);
                break;
            case 3 when at + 1 < pieces.Count:
                pieces[at] += pieces[at + 1];
                pieces.RemoveAt(at + 1);
                break;
            case 4:
                int cut = random.Next(pieces[at].Length + 1);
                pieces[at] = pieces[at][..cut] + separator + pieces[at][cut..];
                break;
            case 5:
                int length = random.Next(1, Math.Min(30, pieces.Count - at) + 1);
                pieces.Reverse(at, length);
                break;
            default:
                pieces[at] = "";
                break;
        }

        return pieces;
    }

    private static bool IsUtf8(byte[] content)
    {
        try
        {
            Strict.GetCharCount(content);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
