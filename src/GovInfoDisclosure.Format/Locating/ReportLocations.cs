using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>“位置表”: the places of a report's figures and parts in the source, kept beside the report so that equal reports are equal.</summary>
public sealed class ReportLocations
{
    private readonly EditionSchema? _edition;
    private readonly FigureLocation?[][] _figures;
    private readonly ImmutableDictionary<string, SourceSpan> _parts;

    private readonly ImmutableDictionary<string, ProseText> _prose;

    internal ReportLocations(
        EditionSchema? edition,
        FigureLocation?[][] figures,
        ImmutableDictionary<string, SourceSpan> parts,
        ImmutableDictionary<string, ProseText>? prose = null)
    {
        _prose = prose ?? ImmutableDictionary<string, ProseText>.Empty;
        _edition = edition;
        _figures = figures;
        _parts = parts;
    }

    /// <summary>“无位置”: of a document in which nothing was located.</summary>
    public static ReportLocations None { get; } = new(null, [], ImmutableDictionary<string, SourceSpan>.Empty);

    /// <summary>“单元格的位置”: where a figure stands.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public bool TryGetFigure(string address, out FigureLocation location)
    {
        Guard.NotNull(address, nameof(address));
        location = default;
        if (_edition is null || !_edition.TryFindCell(address, out CellSchema? cell))
        {
            return false;
        }

        for (int i = 0; i < _edition.Tables.Length; i++)
        {
            if (_edition.Tables[i].Code == cell.Line.Table && _figures[i][cell.Slot] is { } found)
            {
                location = found;
                return true;
            }
        }

        return false;
    }

    /// <summary>“位置”: where a cell, row, table or part stands; null when it is not in the document.</summary>
    /// <remarks>Of a row the label, of a table or part the heading or its first row.</remarks>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public SourceSpan? Find(string address)
    {
        if (TryGetFigure(address, out FigureLocation figure))
        {
            return figure.Span;
        }

        for (string? part = address; !string.IsNullOrEmpty(part); part = part!.Substring(0, part.LastIndexOf('/')))
        {
            if (_parts.TryGetValue(part!, out SourceSpan span))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>The prose of a part, also what stands between the heading of a table and the table; null when there is none.</summary>
    internal string? ProseOf(string address) => _prose.TryGetValue(address, out ProseText? prose) ? prose.Text : null;

    /// <summary>Where a range of a part of the prose stands; null when the part was not read from the document.</summary>
    internal SourceSpan? FindProse(string address, SourceSpan span) => _prose.TryGetValue(address, out ProseText? prose) ? prose.ToSource(span) : null;
}
