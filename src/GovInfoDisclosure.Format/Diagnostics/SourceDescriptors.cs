using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“读取”: the kinds of finding about sources, GID0nnn.</summary>
public static class SourceDescriptors
{
    /// <summary>“空文件”: the document has no text.</summary>
    public static DiagnosticDescriptor EmptyDocument { get; } = new(
        "GID0001",
        Severity.Error,
        new("文件为空", "The document is empty"),
        new("文件中没有文字", "The document has no text"),
        new("请确认文件是否完整，或另存后重新提交", "Check that the file is complete"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "零字节的文件",
    };

    /// <summary>“不是文字”: the bytes are no text in any encoding that is read.</summary>
    public static DiagnosticDescriptor NotText { get; } = new(
        "GID0002",
        Severity.Error,
        new("文件不是文字", "The document is not text"),
        new("文件不是可读取的文字（{reason}）", "The document cannot be read as text ({reason})"),
        new("请提交文本、Markdown 等可读取的格式", "Hand in a format that is read, such as text or Markdown"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "图片文件改名为 .txt",
    };

    /// <summary>“编码不合”: some bytes are malformed in the encoding that fits best.</summary>
    public static DiagnosticDescriptor MalformedBytes { get; } = new(
        "GID0003",
        Severity.Warning,
        new("编码有误", "Malformed bytes"),
        new("按 {encoding} 解码时有 {count} 处字节无法识别，已标为 �", "{count} places are malformed as {encoding} and are marked �"),
        new("请用正确的编码（建议 UTF-8）重新保存文件", "Save the file again in the right encoding, best UTF-8"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "UTF-8 文件中夹有 GBK 字节",
    };

    /// <summary>“文件过大”: the document is larger than the limit.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = new(
        "GID0004",
        Severity.Error,
        new("文件过大", "The document is too large"),
        new("文件有 {bytes} 字节，超过上限 {limit} 字节", "The document has {bytes} bytes; the limit is {limit}"),
        new("请只提交年度报告本身，或提高上限", "Hand in the report alone, or raise the limit"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "100 MB 的网页存档",
    };

    /// <summary>“编码与声明不符”: the bytes are of another encoding than the document declares.</summary>
    public static DiagnosticDescriptor EncodingContradicted { get; } = new(
        "GID0005",
        Severity.Info,
        new("编码与声明不符", "Encoding differs from its declaration"),
        new("文件声明为 {declared}，实际为 {actual}，已按实际编码读取", "Declared as {declared}, read as {actual}, which the bytes are"),
        new("请更正声明或重新保存文件", "Correct the declaration or save the file again"))
    {
        Responsibility = Responsibility.Document,
        Example = "声明 utf-8 的 GBK 网页",
    };

    /// <summary>“种类未支持”: the file format is known but not read by what is installed.</summary>
    public static DiagnosticDescriptor KindNotRead { get; } = new(
        "GID0006",
        Severity.Error,
        new("不支持的文件种类", "The file format is not read"),
        new("尚不能读取 {kind} 文件", "Files of the kind {kind} are not read"),
        new("请先另存为文本或 Markdown，再提交", "Save it as text or Markdown first"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "报告.pdf",
    };

    /// <summary>“错位字节未修复”: a place that looks like bytes read one off but has not exactly one reading, and so was left as it stands.</summary>
    public static DiagnosticDescriptor ShiftedBytesLeft { get; } = new(
        "GID0007",
        Severity.Warning,
        new("疑似错位字节", "Bytes that seem read one off"),
        new("“{text}”疑为错位的字节，无法唯一还原，已原样保留", "“{text}” seems to be bytes read one off; no single reading fits, so it was left"),
        new("请对照原文改正这几个字", "Correct these characters from the original"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "申請?zhí)幚頉Q定",
    };

    /// <summary>“不是 JSON”: the text is said to be JSON and is none, or breaks off.</summary>
    public static DiagnosticDescriptor MalformedJson { get; } = new(
        "GID0008",
        Severity.Error,
        new("JSON 不完整或有误", "The JSON is broken"),
        new("从这里起不是正确的 JSON", "From here on this is no JSON"),
        new("请检查文件是否完整，或重新导出", "Check that the file is complete, or export it again"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "只下载了一半的 JSON 文件",
    };

    /// <summary>“JSON 内容不符”: the JSON is no report object of the contract.</summary>
    public static DiagnosticDescriptor OtherJson { get; } = new(
        "GID0009",
        Severity.Error,
        new("JSON 不是约定的年度报告", "The JSON is no report of the contract"),
        new("{place}：{reason}", "{place}: {reason}"),
        new("请对照该版本的 JSON Schema 修改", "Compare it with the JSON Schema of the edition"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "键名写错的 JSON 文件",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [EmptyDocument, NotText, MalformedBytes, TooLarge, EncodingContradicted, KindNotRead, ShiftedBytesLeft, MalformedJson, OtherJson];
}
