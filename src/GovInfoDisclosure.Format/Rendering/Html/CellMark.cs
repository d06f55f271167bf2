namespace GovInfoDisclosure.Format.Rendering.Html;

/// <summary>What a page adds to one cell, row heading or part: a class, and markup behind what is printed.</summary>
/// <param name="Class">The class of the cell.</param>
/// <param name="Markup">Markup behind the words; made by the page, with every word escaped.</param>
internal sealed record CellMark(string Class, string Markup);
