namespace GovInfoDisclosure.Format.OpenXml.Docx.Numbering;

/// <summary>How one level of a list is numbered.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;

    /// <summary>The name of the format, such as chineseCounting.</summary>
    public string Format { get; set; } = "decimal";

    /// <summary>The printed form, in which %1 stands for the number of the first level.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether numbers of upper levels are printed as digits.</summary>
    public bool IsLegal { get; set; }

    /// <summary>After which level it starts again; 0 for never; null for after any upper level.</summary>
    public int? RestartsAfter { get; set; }
}
