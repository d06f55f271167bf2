namespace GovInfoDisclosure.Format.Normalization;

/// <summary>“繁简转换”: turns text of one Chinese script into another; one instance is one direction.</summary>
/// <remarks>
/// <see cref="OpenCc.OpenCcConverter"/> is the converter that comes with the library. A converter of another library is plugged in by implementing
/// both methods with its conversion and <see cref="ConvertedText.Align"/>. Implementations are safe to use from many threads.
/// </remarks>
public interface IScriptConverter
{
    /// <summary>“转换”: the converted text; the same string when nothing changes.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    string Convert(string text);

    /// <summary>“转换并对照”: the converted text with the way back to the text given.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    ConvertedText ConvertWithMap(string text);
}
