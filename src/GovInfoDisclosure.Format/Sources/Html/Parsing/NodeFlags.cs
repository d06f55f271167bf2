namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>What the attributes of an element say about how it is shown, and what the tree keeps of SVG and MathML.</summary>
[Flags]
internal enum NodeFlags : byte
{
    None = 0,

    /// <summary>Not shown, or struck out: hidden, display: none, visibility: hidden, mso-hide: all, text-decoration: line-through.</summary>
    Hidden = 1 << 0,

    /// <summary>White space is shown as written.</summary>
    Preformatted = 1 << 1,

    /// <summary>An input of the type hidden, which may stand in a table.</summary>
    HiddenInput = 1 << 2,

    /// <summary>An element of SVG or MathML.</summary>
    Foreign = 1 << 3,

    /// <summary>An element of SVG or MathML that holds HTML.</summary>
    Integration = 1 << 4,
}
