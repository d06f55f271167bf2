using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Form;

/// <summary>“数据清单的一行”: one figure as a row of fields; the first row names the fields.</summary>
/// <param name="Fields">The fields, in the order of <see cref="Names"/>.</param>
/// <param name="Cell">The figure's place; null for the row of names and for that of a report without figures.</param>
public sealed record FigureRecord(ImmutableArray<string> Fields, CellSchema? Cell)
{
    /// <summary>“列名”: the names of the fields in the form's own script.</summary>
    public static ImmutableArray<string> Names { get; } = ["格式版本", "年度", "行政机关", "表", "行", "列", "代码", "数值", "原文", "状态"];

    /// <summary>“数值列”: the position of the number among the fields.</summary>
    public const int ValueField = 7;

    internal const string Apostrophe = "'";

    /// <summary>The words for the states, in the order of <see cref="FigureState"/>.</summary>
    internal static ImmutableArray<string> States { get; } = ["缺失", "数值", "空白", "符号", "无法辨认"];

    /// <summary>“数据清单”: the names, then every figure that the report has; a report without any has one row that says whose it is.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static IEnumerable<FigureRecord> Of(AnnualReport report, OutputScript script = OutputScript.Simplified)
    {
        Guard.NotNull(report, nameof(report));
        FormWriter writer = FormWriter.Of(script);
        string edition = report.Edition.Code;
        string year = report.Header.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        string agency = SafeText.Line(writer.Write(report.Header.Agency ?? ""));
        var records = new List<FigureRecord> { new([.. Names.Select(writer.Write)], null) };
        foreach (FigureTable table in report.Figures.Tables)
        {
            string title = writer.Write(table.Schema.ShortTitle);
            records.AddRange(table.Schema.Cells.Where(cell => table[cell].State != FigureState.Missing).Select(cell => new FigureRecord(
                [edition, year, agency, title, writer.Write(RowOf(cell.Line)), writer.Write(ColumnOf(cell.Column)), cell.Address, .. Describe(table[cell], writer)],
                cell)));
        }

        if (records.Count == 1)
        {
            records.Add(new FigureRecord([edition, year, agency, "", "", "", "", "", "", ""], null));
        }

        return records;
    }

    /// <summary>“是否像公式”: whether a spreadsheet could take a text for a formula; a number is none.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool LooksLikeFormula(string text) =>
        Guard.NotNull(text, nameof(text)).Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\''
        && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string RowOf(LineSchema line) => string.Join(" › ", line.Groups.Select(group => group.Title).Append(line.Row.Title));

    private static string ColumnOf(ColumnSchema column) => column.Group is null ? column.Label : $"{column.Group} › {column.Label}";

    private static string[] Describe(Figure figure, FormWriter writer) =>
    [
        figure.IsReported ? FigureText.Number(figure.Value) : "",
        figure.IsReported ? FigureText.Number(figure.Value)
            : SafeText.Line(figure.State == FigureState.Dash ? writer.Write(figure.Mark!) : figure.Mark ?? ""),
        writer.Write(States[(int)figure.State]),
    ];
}
