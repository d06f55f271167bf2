using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“文字格式”: a format that is characters: made whole in memory, then encoded as UTF-8.</summary>
public abstract class TextRenderer : IReportRenderer
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private protected TextRenderer(string format, string mediaType)
    {
        Format = format;
        MediaType = mediaType;
    }

    /// <inheritdoc/>
    public string Format { get; }

    /// <inheritdoc/>
    public string MediaType { get; }

    /// <inheritdoc/>
    public void Render(AnnualReport report, Stream output, RenderOptions? options = null, CancellationToken token = default)
    {
        Guard.NotNull(output, nameof(output));
        token.ThrowIfCancellationRequested();
        string text = ToText(report, options);
        token.ThrowIfCancellationRequested();
        UTF8Encoding encoding = options is { ByteOrderMark: true } ? WithMark : WithoutMark;
        byte[] mark = encoding.GetPreamble();
        byte[] bytes = encoding.GetBytes(text);
        token.ThrowIfCancellationRequested();
        output.Write(mark, 0, mark.Length);
        output.Write(bytes, 0, bytes.Length);
    }

    /// <summary>“输出为文字”: the report as text, lines ending in line feeds.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public string ToText(AnnualReport report, RenderOptions? options = null)
    {
        Guard.NotNull(report, nameof(report));
        options ??= RenderOptions.Default;
        var output = new StringBuilder(1 << 14);
        Write(output, report, options);
        return output.ToString();
    }

    private protected abstract void Write(StringBuilder output, AnnualReport report, RenderOptions options);
}
