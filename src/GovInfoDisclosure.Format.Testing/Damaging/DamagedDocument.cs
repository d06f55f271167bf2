using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>“受损文件”: a report as it reaches its readers: printed in a shape, and damaged; the same parts give the same bytes.</summary>
public sealed class DamagedDocument
{
    private readonly Lazy<byte[]> _content;

    /// <summary>“受损文件”: prints and damages a report.</summary>
    /// <param name="report">The report; it names its year.</param>
    /// <param name="shape">The shape in which it is printed.</param>
    /// <param name="damages">What happens to it; the order is that of the stages.</param>
    /// <param name="seed">Where damages fall that could fall anywhere.</param>
    /// <exception cref="ArgumentNullException">The report or the shape is null.</exception>
    /// <exception cref="ArgumentException">The report has no year, or a damage does not apply to the shape.</exception>
    public DamagedDocument(AnnualReport report, SourceShape shape, ImmutableArray<SourceDamage> damages, int seed)
    {
        Report = report ?? throw new ArgumentNullException(nameof(report));
        Shape = shape ?? throw new ArgumentNullException(nameof(shape));
        Damages = damages.IsDefault ? [] : [.. damages.OrderBy(SourceDamage.All.IndexOf)];
        Seed = seed;
        if (report.Header.Year is null)
        {
            throw new ArgumentException("A report that is printed has a year.", nameof(report));
        }

        if (Damages.FirstOrDefault(damage => !damage.AppliesTo(shape)) is { } wrong)
        {
            throw new ArgumentException($"“{wrong}” cannot happen to a document of the shape “{shape}”.", nameof(damages));
        }

        _content = new Lazy<byte[]>(Write);
    }

    /// <summary>“报告”: what the document says.</summary>
    public AnnualReport Report { get; }

    /// <summary>“版式”.</summary>
    public SourceShape Shape { get; }

    /// <summary>“损伤”: in the order in which they are done.</summary>
    public ImmutableArray<SourceDamage> Damages { get; }

    /// <summary>“随机种子”.</summary>
    public int Seed { get; }

    /// <summary>“文件名”.</summary>
    public string FileName => "report." + Shape.Extension;

    /// <summary>“内容”: the bytes of the file.</summary>
    public ReadOnlyMemory<byte> Content => _content.Value;

    /// <summary>“丢失信息”: whether figures of the report can have become impossible to tell.</summary>
    public bool LosesInformation => Damages.Any(damage => damage.LosesInformation)
        || (Shape.Traits & (ShapeTraits.LosesBoundaries | ShapeTraits.BreaksLabels)) != 0
        || ((Shape.Traits & ShapeTraits.LosesBlanks) != 0 && Report.Figures.Tables.Any(HasBlank));

    /// <inheritdoc/>
    public override string ToString() => string.Join(" + ", Damages.Select(damage => damage.Name).Prepend($"{Report.Edition.Code} {Shape.Name}")) + $" (seed {Seed})";

    private static bool HasBlank(FigureTable table) => table.Schema.Cells.Any(cell => table[cell].State == FigureState.Blank);

    private byte[] Write()
    {
        var random = new Random(Seed);
        ReportPrint print = Damages.Aggregate(new ReportPrint(Report), (current, damage) => damage.Print(current, random));
        string text = Damages.Aggregate(Shape.Write(print), (current, damage) => damage.Text(new DocumentText(current, print, Shape, random)));
        Func<string, byte[]> encode = Damages.Select(damage => damage.Encode).LastOrDefault(encode => encode is not null) ?? Encoding.UTF8.GetBytes;
        return encode(text);
    }
}
