namespace GovInfoDisclosure.Format.Sources;

/// <summary>“文件种类”: what a source document was read from.</summary>
public enum SourceKind
{
    /// <summary>“自动”: decided by content first, then by file name.</summary>
    Auto,

    /// <summary>“纯文本”: plain text, also text flattened from a page.</summary>
    Text,

    /// <summary>“Markdown”: text with pipe tables and # headings.</summary>
    Markdown,

    /// <summary>“网页”: HTML.</summary>
    Html,

    /// <summary>“Word 文档”: an Open XML package.</summary>
    Docx,

    /// <summary>“PDF 文本”: text with columns by position, as pdftotext writes it.</summary>
    PdfText,

    /// <summary>“JSON”: a report in this library's own JSON.</summary>
    Json,

    /// <summary>“旧 Word 文档”: the binary format before Open XML.</summary>
    Doc,

    /// <summary>“CSV”: comma-separated values.</summary>
    Csv,

    /// <summary>“Excel 工作簿”: an Open XML workbook.</summary>
    Xlsx,
}
