using System.Text;
using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>The encodings in which documents are stored, and what goes wrong there.</summary>
internal static class ByteDamages
{
    private static readonly Encoding Chinese = Find("GB18030");
    private static readonly Encoding Traditional = CodePagesEncodingProvider.Instance.GetEncoding("Big5", new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)!;
    private static readonly OpenCcConverter Converter = new(OpenCcConfiguration.SimplifiedToTraditional);

    public static IEnumerable<SourceDamage> All =>
    [
        SourceDamage.OfBytes("UTF-8 with a mark", loses: false, text => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]),
        SourceDamage.OfBytes("UTF-16", loses: false, text => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]),
        SourceDamage.OfBytes("GB18030", loses: false, Chinese.GetBytes),
        SourceDamage.OfBytes("one byte lost in GB18030", loses: true, WithoutOneByte),
        SourceDamage.OfBytes("UTF-8 taken for GB18030", loses: true, text => Encoding.UTF8.GetBytes(Chinese.GetString(Encoding.UTF8.GetBytes(text)))),
        SourceDamage.OfBytes("Big5 without the characters that it lacks", loses: true, text => Traditional.GetBytes(WithoutTones(Converter.Convert(text)))),
    ];

    // a converter writes the plain letter where the encoding has no toned one
    private static string WithoutTones(string text) =>
        new([.. text.SelectMany(c => c is >= '\u00C0' and <= '\u01DC' ? c.ToString().Normalize(NormalizationForm.FormD).Take(1) : [c])]);

    // in the middle of the document, the first half of a character
    private static byte[] WithoutOneByte(string text)
    {
        int at = text.Length / 2;
        while (at < text.Length && text[at] < '\u4E00')
        {
            at++;
        }

        byte[] after = Chinese.GetBytes(text.Substring(at));
        return [.. Chinese.GetBytes(text.Substring(0, at)), .. after.Skip(1)];
    }

    private static Encoding Find(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)
        ?? throw new InvalidOperationException($"The encoding {name} is missing.");
}
