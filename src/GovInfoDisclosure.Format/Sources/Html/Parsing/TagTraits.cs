namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>The groups of elements that the rules of the HTML standard speak of, and how an element is shown.</summary>
[Flags]
internal enum TagTraits
{
    None = 0,

    /// <summary>“Special”: an unmatched end tag does not close through it.</summary>
    Special = 1 << 0,

    /// <summary>“Formatting”: may be closed crosswise.</summary>
    Formatting = 1 << 1,

    /// <summary>Has no content and no end tag.</summary>
    Empty = 1 << 2,

    /// <summary>Block containers alike in the rules: the start tag ends a paragraph, the end tag closes what is open inside.</summary>
    Flow = 1 << 3,

    /// <summary>The end tag may be left out.</summary>
    Implied = 1 << 4,

    /// <summary>Bounds the search for an open element.</summary>
    Scope = 1 << 5,

    /// <summary>Bounds the search for an open formatting element.</summary>
    Marker = 1 << 6,

    /// <summary>Shown on lines of its own.</summary>
    Block = 1 << 7,

    /// <summary>Its content is not shown as text of the page.</summary>
    Unrendered = 1 << 8,

    /// <summary>Its content is text up to the end tag.</summary>
    TextOnly = 1 << 9,

    /// <summary>Ends SVG and MathML.</summary>
    Breakout = 1 << 10,
}
