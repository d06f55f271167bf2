using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>“来源损伤”: one thing that happens to published reports before they are read; it knows whether it loses information.</summary>
/// <remarks>
/// After damage that loses nothing a reader returns the report that was printed; after any other it returns what it can still tell and says
/// of every other figure, at its address, that it cannot.
/// </remarks>
public sealed class SourceDamage
{
    private readonly ShapeTraits _needs;
    private readonly ShapeTraits _excludes;

    private SourceDamage(string name, DamageStage stage, bool losesInformation, ShapeTraits needs, ShapeTraits excludes)
    {
        Name = name;
        Stage = stage;
        LosesInformation = losesInformation;
        _needs = needs;
        _excludes = excludes;
    }

    /// <summary>“全部损伤”: every kind.</summary>
    public static ImmutableArray<SourceDamage> All { get; } =
        [.. TableDamages.All, .. FigureDamages.All, .. PageDamages.All, .. LineDamages.All, .. WordDamages.All, .. ByteDamages.All];

    /// <summary>“名称”.</summary>
    public string Name { get; }

    /// <summary>“环节”: where on the way it is done.</summary>
    public DamageStage Stage { get; }

    /// <summary>“丢失信息”: whether figures can become impossible to tell.</summary>
    public bool LosesInformation { get; }

    internal Func<ReportPrint, Random, ReportPrint> Print { get; private init; } = (print, _) => print;

    internal Func<DocumentText, string> Text { get; private init; } = document => document.Text;

    internal Func<string, byte[]>? Encode { get; private init; }

    /// <summary>“适用”: whether a document of this shape can be damaged so.</summary>
    /// <exception cref="ArgumentNullException">The shape is null.</exception>
    public bool AppliesTo(SourceShape shape)
    {
        _ = shape ?? throw new ArgumentNullException(nameof(shape));
        return (_needs == ShapeTraits.None || (shape.Traits & _needs) != 0) && (shape.Traits & _excludes) == 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static SourceDamage OfTable(string name, bool loses, Func<ReportPrint, Random, ReportPrint> print) =>
        new(name, DamageStage.Table, loses, ShapeTraits.IsFlat, ShapeTraits.None) { Print = print };

    internal static SourceDamage OfFigures(string name, bool loses, Func<ReportPrint, Random, ReportPrint> print, ShapeTraits excludes = ShapeTraits.None) =>
        new(name, DamageStage.Figures, loses, ShapeTraits.None, excludes | ShapeTraits.IsRendered) { Print = print };

    internal static SourceDamage OfPage(string name, bool loses, Func<string, string, string> page) =>
        new(name, DamageStage.Page, loses, ShapeTraits.IsPage, ShapeTraits.None) { Print = (print, _) => print with { Page = page } };

    internal static SourceDamage OfLines(string name, bool loses, Func<DocumentText, string> text, ShapeTraits excludes = ShapeTraits.None) =>
        new(name, DamageStage.Lines, loses, ShapeTraits.IsFlat, excludes | ShapeTraits.IsOneLine) { Text = text };

    internal static SourceDamage OfWords(string name, bool loses, Func<DocumentText, string> text, ShapeTraits excludes = ShapeTraits.None) =>
        new(name, DamageStage.Words, loses, ShapeTraits.None, excludes) { Text = text };

    internal static SourceDamage OfBytes(string name, bool loses, Func<string, byte[]> encode) =>
        new(name, DamageStage.Bytes, loses, ShapeTraits.None, ShapeTraits.None) { Encode = encode };
}
