namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>What a shape keeps and what can be done to it.</summary>
[Flags]
internal enum ShapeTraits
{
    None = 0,

    /// <summary>A blank cell leaves no trace.</summary>
    LosesBlanks = 1,

    /// <summary>Nothing tells where one figure ends and the next begins.</summary>
    LosesBoundaries = 2,

    /// <summary>Tables are rows of text, to which an office can add its own.</summary>
    IsFlat = 4,

    /// <summary>The document has no lines.</summary>
    IsOneLine = 8,

    /// <summary>The report stands on a page of a site.</summary>
    IsPage = 16,

    /// <summary>The library wrote it: neither rows nor cells can be printed otherwise.</summary>
    IsRendered = 32,

    /// <summary>Labels are broken over lines wherever their column ends, also inside brackets and beside figures.</summary>
    BreaksLabels = 64,
}
