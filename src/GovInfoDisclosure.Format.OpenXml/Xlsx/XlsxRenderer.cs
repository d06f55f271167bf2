using System.Globalization;
using System.Xml;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.OpenXml.Writing;
using GovInfoDisclosure.Format.OpenXml.Xlsx.Rendering;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>“Excel”: the report as a workbook (.xlsx): a sheet per part, the tables in the official layout, and a sheet of all figures.</summary>
/// <remarks>
/// Numbers are numbers, and totals are formulas where the formula gives what is printed. Reading the workbook gives the figures of the tables,
/// which people fill in, and not those of the list, which repeats them.
/// </remarks>
public sealed class XlsxRenderer : IReportRenderer
{
    private const string Type = OfficeNames.SheetType;

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public void Render(AnnualReport report, Stream output, RenderOptions? options = null, CancellationToken token = default)
    {
        Guard.NotNull(report, nameof(report));
        Guard.NotNull(output, nameof(output));
        token.ThrowIfCancellationRequested();
        OutputScript script = (options ?? RenderOptions.Default).Script;
        FilledForm form = FilledForm.Of(report, script);
        List<(string Name, Action<XmlWriter> Write)> sheets = SheetsOf(form, FigureRecord.Of(report, script), script);

        using var package = new PackageWriter();
        package.Add("xl/workbook.xml", Type + "sheet.main+xml", xml => WriteWorkbook(xml, sheets));
        package.Add("xl/styles.xml", Type + "styles+xml", SheetStyles.Write);
        for (int i = 0; i < sheets.Count; i++)
        {
            token.ThrowIfCancellationRequested();
            package.Add("xl/" + PathOf(i), Type + "worksheet+xml", sheets[i].Write);
        }

        package.AddRelationships(
            "xl/_rels/workbook.xml.rels",
            [.. sheets.Select((_, i) => (OfficeNames.Relation + "/worksheet", PathOf(i))), (OfficeNames.Relation + "/styles", "styles.xml")]);
        CoreProperties.AddTo(package, form.Title);
        package.AddRelationships(
            "_rels/.rels", (OfficeNames.Relation + "/officeDocument", "xl/workbook.xml"), (OfficeNames.CoreRelation, "docProps/core.xml"));
        token.ThrowIfCancellationRequested();
        package.CopyTo(output);
    }

    private static List<(string Name, Action<XmlWriter> Write)> SheetsOf(FilledForm form, IEnumerable<FigureRecord> records, OutputScript script)
    {
        var sheets = new List<(string, Action<XmlWriter>)>
        {
            (script == OutputScript.Traditional ? "標題、引言" : "标题、引言", xml => TextSheets.WriteProse(xml, form.Title, form.Preamble)),
        };
        var tables = new Dictionary<TableCode, TableSheet>();
        FormPart last = form.Parts[^1];
        foreach (FormPart part in form.Parts)
        {
            if (part.Table is null)
            {
                IEnumerable<string> paragraphs = ReferenceEquals(part, last) ? part.Paragraphs.Concat(form.Signature) : part.Paragraphs;
                sheets.Add((part.Heading, xml => TextSheets.WriteProse(xml, null, paragraphs)));
            }
            else
            {
                var sheet = new TableSheet(part.Heading, part.Table);
                tables.Add(part.Table.Figures.Schema.Code, sheet);
                sheets.Add((part.Heading, sheet.Write));
            }
        }

        sheets.Add((
            script == OutputScript.Traditional ? "全部數據" : "全部数据",
            xml => TextSheets.WriteList(xml, records, record => tables[record.Cell!.Line.Table].ReferenceOf(record.Cell))));
        return sheets;
    }

    private static string PathOf(int sheet) => FormattableString.Invariant($"worksheets/sheet{sheet + 1}.xml");

    private static void WriteWorkbook(XmlWriter xml, List<(string Name, Action<XmlWriter> Write)> sheets)
    {
        xml.Start("workbook");
        xml.WriteAttributeString("xmlns", "r", null, OfficeNames.Relation);
        xml.Start("sheets");
        for (int i = 0; i < sheets.Count; i++)
        {
            xml.Start("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.Attribute("sheetId", i + 1);
            xml.WriteAttributeString("r", "id", OfficeNames.Relation, "rId" + (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
