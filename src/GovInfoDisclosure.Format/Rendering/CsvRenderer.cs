using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“CSV”: one figure per row with year, body, table, row, column, code, value, what is printed and its state; the prose is not in it.</summary>
/// <remarks>
/// Lines end in CR LF (RFC 4180). A text that a spreadsheet would take for a formula has an apostrophe before it, which reading takes away again.
/// </remarks>
public sealed class CsvRenderer : TextRenderer
{
    /// <summary>“CSV”.</summary>
    public CsvRenderer()
        : base("csv", "text/csv; charset=utf-8")
    {
    }

    private protected override void Write(StringBuilder output, AnnualReport report, RenderOptions options)
    {
        foreach (FigureRecord record in FigureRecord.Of(report, options.Script))
        {
            for (int i = 0; i < record.Fields.Length; i++)
            {
                output.Append(i > 0 ? "," : "");
                Append(output, record.Fields[i]);
            }

            output.Append("\r\n");
        }
    }

    private static void Append(StringBuilder output, string field)
    {
        if (FigureRecord.LooksLikeFormula(field))
        {
            field = FigureRecord.Apostrophe + field;
        }

        if (field.IndexOfAny([',', '"', ';', '\'']) < 0)
        {
            output.Append(field);
            return;
        }

        output.Append('"').Append(field.Replace("\"", "\"\"")).Append('"');
    }
}
