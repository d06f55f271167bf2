using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Json;

/// <summary>How this library writes JSON: UTF-8 without byte-order mark, Chinese as it is, what is dangerous inside HTML escaped.</summary>
internal static class JsonFormat
{
    private static readonly JavaScriptEncoder Encoder = CreateEncoder();

    public static void Write(Stream output, bool indented, Action<Utf8JsonWriter> write)
    {
        Guard.NotNull(output, nameof(output));
        using var buffer = new PooledBytes();
        Write(buffer, indented, write);
        output.Write(buffer.Written.Array!, 0, buffer.Written.Count);
    }

    private static void Write(PooledBytes buffer, bool indented, Action<Utf8JsonWriter> write)
    {
        var options = new JsonWriterOptions { Encoder = Encoder, Indented = indented };
#if !NET8_0
        options.NewLine = "\n"; // the same bytes on every system; the framework of .NET 8 cannot be told
#endif
        using var writer = new Utf8JsonWriter(buffer, options);
        write(writer);
    }

    // invisible characters, and those that turn the direction of what is around them, are escaped: what stands in the file can be seen
    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (char c = '\u0080'; c < char.MaxValue; c++)
        {
            if (CharClass.Plain[c] == CharClasses.Remove)
            {
                settings.ForbidCharacter(c);
            }
        }

        return JavaScriptEncoder.Create(settings);
    }

    public static string ToText(bool indented, Action<Utf8JsonWriter> write)
    {
        using var buffer = new PooledBytes();
        Write(buffer, indented, write);
        return System.Text.Encoding.UTF8.GetString(buffer.Written.Array!, 0, buffer.Written.Count);
    }

    /// <summary>Writes a number without trailing zeros, or null; <see cref="decimal"/> never writes an exponent.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, Figure.Reported(number).Value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
