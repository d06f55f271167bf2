using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“文件格式”: the kinds of finding about Word, Excel, CSV and PDF files that cannot be read or not wholly, GID0020 to GID0029.</summary>
public static class PackageDescriptors
{
    /// <summary>“已加密”: the file is protected by a password.</summary>
    public static DiagnosticDescriptor Encrypted { get; } = new(
        "GID0020",
        Severity.Error,
        new("文件已加密", "The file is encrypted"),
        new("文件设有打开密码，无法读取", "The file is protected by a password and cannot be read"),
        new("请取消密码后另存，再提交", "Save it without a password"))
    {
        Responsibility = Responsibility.Document,
        Example = "设有打开密码的 Word 文件",
    };

    /// <summary>“已损坏”: the file is not what its kind must be.</summary>
    public static DiagnosticDescriptor Damaged { get; } = new(
        "GID0021",
        Severity.Error,
        new("文件已损坏", "The file is damaged"),
        new("文件不完整或已损坏，无法读取（{reason}）", "The file is incomplete or damaged and cannot be read ({reason})"),
        new("请重新下载或另存文件", "Download or save the file again"))
    {
        Responsibility = Responsibility.Document,
        Example = "只下载了一半的 Word 文件",
    };

    /// <summary>“超出上限”: what the file unpacks to is beyond a limit.</summary>
    public static DiagnosticDescriptor BeyondLimit { get; } = new(
        "GID0022",
        Severity.Error,
        new("文件内容超出上限", "The content is beyond a limit"),
        new("文件内容超出上限：{measure}的上限为 {limit}", "The content is beyond a limit: {measure}, limit {limit}"),
        new("请只提交年度报告本身，或提高上限", "Hand in the report alone, or raise the limit"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "解压后有数 GB 的“压缩炸弹”",
    };

    /// <summary>“只有图像”: the file holds pictures and no text.</summary>
    public static DiagnosticDescriptor PicturesOnly { get; } = new(
        "GID0023",
        Severity.Error,
        new("文件中只有图像", "The file holds pictures alone"),
        new("文件中只有图像（如扫描件），没有可读取的文字", "The file holds pictures alone, such as a scan, and no text"),
        new("请提交原始的电子文件，或先作文字识别并核对", "Hand in the original electronic file, or have the text recognised and checked first"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "纸质报告扫描成的 PDF",
    };

    /// <summary>“缺少程序”: this kind of file is read by a program that is not installed.</summary>
    public static DiagnosticDescriptor ProgramMissing { get; } = new(
        "GID0024",
        Severity.Error,
        new("缺少读取程序", "A program is missing"),
        new("读取 {kind} 文件需要 {program}：请安装 {package}", "Reading {kind} files needs {program}: install {package}"),
        new("安装后重试；也可另存为 .docx、文本或 Markdown 后提交", "Install it and try again, or save the file as .docx, text or Markdown"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "没有安装 poppler-utils 时读取 PDF",
    };

    /// <summary>“程序未完成”: the program that reads this kind of file failed.</summary>
    public static DiagnosticDescriptor ProgramFailed { get; } = new(
        "GID0025",
        Severity.Error,
        new("读取程序未能完成", "A program failed"),
        new("{program} 未能读取文件（{reason}）", "{program} could not read the file ({reason})"),
        new("请检查文件是否完整，或另存为 .docx、文本或 Markdown 后提交", "Check that the file is complete, or save it as .docx, text or Markdown"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "损坏的 PDF 文件",
    };

    /// <summary>“嵌入内容未读”: the file embeds another document whose content was not read.</summary>
    public static DiagnosticDescriptor EmbeddedLeftOut { get; } = new(
        "GID0026",
        Severity.Warning,
        new("嵌入的内容未读取", "Embedded content was not read"),
        new("文件中有 {count} 处嵌入的内容（如 Excel 对象、网页片段）未读取", "{count} embedded contents, such as Excel objects, were not read"),
        new("请把嵌入的内容改为普通文字和表格", "Turn the embedded content into plain text and tables"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "以 Excel 对象插入 Word 的表格",
    };

    /// <summary>“引号未闭合”: a quoted value of a CSV file never ends, so that everything after it is one value.</summary>
    public static DiagnosticDescriptor QuoteNotClosed { get; } = new(
        "GID0027",
        Severity.Error,
        new("引号未闭合", "A quote is not closed"),
        new("此处的引号没有闭合，其后的内容都成了一个单元格", "The quote here is never closed; everything after it became one cell"),
        new("请补上引号，或重新导出 CSV 文件", "Close the quote, or export the file again"))
    {
        Responsibility = Responsibility.Document,
        Example = "\"规章,1,0,5",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Encrypted, Damaged, BeyondLimit, PicturesOnly, ProgramMissing, ProgramFailed, EmbeddedLeftOut, QuoteNotClosed];
}
