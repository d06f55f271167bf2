namespace GovInfoDisclosure.Format.OpenXml.Docx.Rendering;

/// <summary>A4 with the margins of official documents (GB/T 9704), upright or lying; in twentieths of a point.</summary>
internal sealed record PageGeometry(int Width, int Height, int Top, int Right, int Bottom, int Left, bool IsLandscape)
{
    public static PageGeometry Portrait { get; } = new(11906, 16838, Top: 2098, Right: 1474, Bottom: 1984, Left: 1588, IsLandscape: false);

    public static PageGeometry Landscape { get; } = new(16838, 11906, Top: 1588, Right: 1984, Bottom: 1474, Left: 2098, IsLandscape: true);

    /// <summary>The width between the margins.</summary>
    public int TextWidth => Width - Left - Right;
}
