using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“输出格式”: writes a report in one format; the same report and options give the same bytes.</summary>
public interface IReportRenderer
{
    /// <summary>“名称”: the format's name in the contract, such as <c>markdown</c>.</summary>
    string Format { get; }

    /// <summary>“媒体类型”: such as <c>text/html</c>.</summary>
    string MediaType { get; }

    /// <summary>“输出”: writes the report; the stream stays open and need not be able to seek.</summary>
    /// <remarks>The whole output is made before its first byte is written: when making it fails, nothing has been written.</remarks>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to.</param>
    /// <param name="options">Script and form; null for the default.</param>
    /// <param name="token">Cancels the making; nothing has been written then.</param>
    /// <exception cref="ArgumentNullException">The report or the stream is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    void Render(AnnualReport report, Stream output, RenderOptions? options = null, CancellationToken token = default);
}
