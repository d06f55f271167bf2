using System.Reflection;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Reports.Tables;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Conventions;

/// <summary>Walks the typed views of a report in which every cell holds another number, so that a view tells what it shows.</summary>
public class ViewConventionTests
{
    private static readonly XmlDocs Docs = XmlDocs.Of(typeof(AnnualReport).Assembly);

    public static TheoryData<string> Editions => [.. EditionSchemas.All.Select(edition => edition.Code)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Each_line_of_the_form_is_reached_by_exactly_one_view(string code)
    {
        (AnnualReport report, Dictionary<Figure, CellSchema> cells) = Enumerate(code);

        IEnumerable<string> reached = Rows(report).Select(row => LineOf(row.View, cells).Row.Code.Pointer);

        Assert.Equal(
            report.Edition.Tables.SelectMany(table => table.Lines).Select(line => line.Row.Code.Pointer).Order(StringComparer.Ordinal),
            reached.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_docs_of_each_row_view_contain_the_label_of_the_form(string code)
    {
        (AnnualReport report, Dictionary<Figure, CellSchema> cells) = Enumerate(code);

        Assert.Empty(
            from row in Rows(report)
            let label = LineOf(row.View, cells).Row.Label
            where !Docs.Summaries(row.Property).Single().Contains(label, StringComparison.Ordinal)
            select $"{row.Property.DeclaringType!.Name}.{row.Property.Name}: {label}");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Each_cell_of_a_row_is_reached_by_exactly_one_property_whose_docs_contain_the_label(string code)
    {
        (AnnualReport report, Dictionary<Figure, CellSchema> cells) = Enumerate(code);
        foreach ((_, object view) in Rows(report))
        {
            PropertyInfo[] figures = [.. view.GetType().GetProperties().Where(property => property.PropertyType == typeof(Figure))];
            Dictionary<string, PropertyInfo> reached = figures.ToDictionary(property => cells[(Figure)property.GetValue(view)!].Address);

            Assert.Equal(LineOf(view, cells).Cells.Select(cell => cell.Address).Order(StringComparer.Ordinal), reached.Keys.Order(StringComparer.Ordinal));
            foreach (CellSchema cell in LineOf(view, cells).Cells)
            {
                Assert.Contains(cell.Column.Label, Docs.Summaries(reached[cell.Address]).Single(), StringComparison.Ordinal);
            }
        }
    }

    private static (AnnualReport Report, Dictionary<Figure, CellSchema> Cells) Enumerate(string code)
    {
        EditionSchema edition = EditionSchemas.All.Single(schema => schema.Code == code);
        var cells = new Dictionary<Figure, CellSchema>();
        foreach (CellSchema cell in edition.Tables.SelectMany(table => table.Cells))
        {
            cells.Add(cells.Count + 1, cell);
        }

        Dictionary<CellSchema, Figure> figures = cells.ToDictionary(pair => pair.Value, pair => pair.Key);
        var report = AnnualReport.Create(
            ReportHeader.Empty,
            Narratives.Empty,
            new ReportFigures(edition, [.. edition.Tables.Select(table => FigureTable.Create(table, cell => figures[cell]))]));
        return (report, cells);
    }

    // the table that both editions have in common is a second way to the same rows
    private static IEnumerable<(PropertyInfo Property, object View)> Rows(object owner)
    {
        foreach (PropertyInfo property in owner.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            if (typeof(FigureView).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(RequestTable))
            {
                foreach (var row in Rows(property.GetValue(owner)!))
                {
                    yield return row;
                }
            }
            else if (property.PropertyType.GetProperty("Row")?.PropertyType == typeof(FigureRow))
            {
                yield return (property, property.GetValue(owner)!);
            }
        }
    }

    private static LineSchema LineOf(object view, Dictionary<Figure, CellSchema> cells) =>
        cells[((FigureRow)view.GetType().GetProperty("Row")!.GetValue(view)!)[0]].Line;
}
