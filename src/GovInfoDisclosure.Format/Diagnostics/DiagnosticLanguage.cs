namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“语言”: in which language messages are written.</summary>
public enum DiagnosticLanguage
{
    /// <summary>“简体中文”.</summary>
    SimplifiedChinese,

    /// <summary>“繁体中文”.</summary>
    TraditionalChinese,

    /// <summary>“英文”.</summary>
    English,
}
