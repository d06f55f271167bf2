using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>One identity held against two reports: what last year predicts and what this year says.</summary>
internal readonly struct YearCheck
{
    private YearCheck(YearIdentity identity, decimal? printed, decimal rest, decimal before, ImmutableArray<CellSchema> gaps, bool hasBlank)
    {
        Identity = identity;
        Printed = printed;
        Rest = rest;
        Before = before;
        Gaps = gaps;
        HasBlank = hasBlank;
    }

    public YearIdentity Identity { get; }

    /// <summary>The cell that last year predicts.</summary>
    public CellSchema Cell => Identity.ThisYear[0].Cell;

    /// <summary>What stands in it; null for a blank.</summary>
    public decimal? Printed { get; }

    /// <summary>What stands in it, with a blank as 0.</summary>
    public decimal Reported => Printed ?? 0;

    /// <summary>What stands in this year's other cells.</summary>
    private decimal Rest { get; }

    /// <summary>What last year's cells make.</summary>
    private decimal Before { get; }

    public decimal Expected => Before - Rest;

    /// <summary>What last year's one cell would have to be.</summary>
    public decimal Implied => Reported + Rest;

    /// <summary>Cells that are missing or unreadable.</summary>
    public ImmutableArray<CellSchema> Gaps { get; }

    /// <summary>Whether a cell is blank and was taken as 0.</summary>
    public bool HasBlank { get; }

    public bool IsAssessable => Gaps.IsEmpty;

    public bool Holds => Reported == Expected;

    public static YearCheck Of(YearIdentity identity, AnnualReport lastYear, AnnualReport thisYear)
    {
        var gaps = ImmutableArray.CreateBuilder<CellSchema>();
        bool blank = false;
        decimal rest = 0;
        decimal before = 0;
        decimal? printed = thisYear.Figures[identity.ThisYear[0].Cell] is { IsReported: true } predicted ? predicted.Value : null;
        foreach (SignedCell cell in identity.ThisYear)
        {
            rest += Value(cell, thisYear);
        }

        rest -= printed ?? 0;

        foreach (SignedCell cell in identity.LastYear)
        {
            before += Value(cell, lastYear);
        }

        return new YearCheck(identity, printed, rest, before, gaps.ToImmutable(), blank);

        decimal Value(SignedCell cell, AnnualReport report)
        {
            Figure figure = report.Figures[cell.Cell];
            blank |= figure.State is FigureState.Blank or FigureState.Dash;
            if (figure.State is FigureState.Missing or FigureState.Unreadable)
            {
                gaps.Add(cell.Cell);
            }

            return cell.Sign * figure.Value;
        }
    }

    /// <summary>The prediction with its numbers, such as 46＋5－9.</summary>
    public string Terms(AnnualReport lastYear, AnnualReport thisYear)
    {
        var text = new StringBuilder();
        foreach (SignedCell cell in Identity.LastYear)
        {
            Add(cell.Sign * lastYear.Figures[cell.Cell].Value);
        }

        foreach (SignedCell cell in Identity.ThisYear.Skip(1))
        {
            Add(-cell.Sign * thisYear.Figures[cell.Cell].Value);
        }

        return text.ToString();

        void Add(decimal value) => text
            .Append(value < 0 ? "－" : text.Length > 0 ? "＋" : "")
            .Append(Math.Abs(value).ToString(CultureInfo.InvariantCulture));
    }
}
