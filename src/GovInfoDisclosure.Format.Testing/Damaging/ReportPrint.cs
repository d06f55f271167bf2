using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Testing.Printing;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>A report about to be printed, with what is to be done to its tables, figures and page on the way.</summary>
internal sealed record ReportPrint(AnnualReport Report)
{
    /// <summary>What offices do to the rows and columns.</summary>
    public Func<PrintedTable, PrintedTable> Table { get; init; } = table => table;

    /// <summary>How a figure is written.</summary>
    public Func<TableCode, string, string> Value { get; init; } = (_, value) => value;

    /// <summary>The page around title and body.</summary>
    public Func<string, string, string> Page { get; init; } = HtmlPages.All["title element alone"];

    public PrintedTable Change(PrintedTable table) => Table(table).WithValues(value => Value(table.Code, value));

    public FormGrid Change(FormGrid grid) => grid.WithValues(value => Value(grid.Code, value));
}
