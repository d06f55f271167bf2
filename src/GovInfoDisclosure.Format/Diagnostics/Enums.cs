namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“严重程度”: how much a finding matters.</summary>
public enum Severity
{
    /// <summary>“提示”: worth a look; no reproach by itself.</summary>
    Info,

    /// <summary>“警告”: very probably wrong, but an honest explanation exists.</summary>
    Warning,

    /// <summary>“错误”: breaks the form or an identity; a reviewer would send the report back.</summary>
    Error,
}

/// <summary>“责任”: who can settle a finding.</summary>
public enum Responsibility
{
    /// <summary>“未知”: the evidence does not tell.</summary>
    Unknown,

    /// <summary>“文件”: the body that wrote the report must correct it.</summary>
    Document,

    /// <summary>“读取”: reading the source better would settle it.</summary>
    Extraction,
}

/// <summary>“依据种类”: where a rule comes from.</summary>
public enum Provenance
{
    /// <summary>“法规”: the regulation (政府信息公开条例).</summary>
    Statute,

    /// <summary>“格式”: the statutory form's own text.</summary>
    Form,

    /// <summary>“惯例”: what real reports and reviewers do.</summary>
    Practice,

    /// <summary>“推断”: our own heuristic.</summary>
    Heuristic,
}
