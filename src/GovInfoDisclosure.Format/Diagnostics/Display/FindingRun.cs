namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>“文字段”: a piece of a printed finding and what it is, so that a terminal or a page can colour it; the texts in a row are the plain text.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Text">The text; lines end at LF.</param>
public readonly record struct FindingRun(FindingPart Part, string Text);

/// <summary>“文字段的种类”: what a piece of a printed finding is.</summary>
public enum FindingPart
{
    /// <summary>“文字”: plain text.</summary>
    Text,

    /// <summary>“错误”: the word and the marker of an error.</summary>
    Error,

    /// <summary>“警告”: the word and the marker of a warning.</summary>
    Warning,

    /// <summary>“提示”: the word and the marker of an info.</summary>
    Info,

    /// <summary>“标题”: the title of the kind of finding.</summary>
    Title,

    /// <summary>“边栏”: line numbers and rules beside the source.</summary>
    Gutter,

    /// <summary>“位置”: file, line and column, and the cell in the words of the form.</summary>
    Place,
}
