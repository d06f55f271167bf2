using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>“位置名称”: says in the words of the form what a JSON Pointer into the report means, such as 表 三 申请 › 行 （七）总计 › 列 自然人.</summary>
public static class AddressText
{
    private const string Separator = " › ";

    private static readonly Dictionary<string, LocalizedText> HeaderNames = new(StringComparer.Ordinal)
    {
        ["/edition"] = new("格式版本", "edition"),
        ["/year"] = new("年度", "year"),
        ["/agency"] = new("行政机关", "agency"),
        ["/title"] = new("标题", "title"),
        ["/publishedOn"] = new("发布日期", "date of publication"),
        ["/narratives"] = new("文字部分", "narratives"),
        ["/narratives/preamble"] = new("引言", "preamble"),
    };

    /// <summary>“位置名称”: the words for an address; the address itself when the edition has no such place.</summary>
    /// <param name="address">A JSON Pointer to a cell, row, table or part.</param>
    /// <param name="edition">The edition of the report.</param>
    /// <param name="language">The language; in English the labels of the form stand with their keys.</param>
    /// <exception cref="ArgumentNullException">The address or the edition is null.</exception>
    public static string Of(string address, EditionSchema edition, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        Guard.NotNull(address, nameof(address));
        Guard.NotNull(edition, nameof(edition));
        LocalizedText? text = HeaderNames.TryGetValue(address, out LocalizedText? header) ? header : Part(address, edition) ?? Table(address, edition);
        return text is null ? address : DiagnosticText.Choose(text, language);
    }

    private static LocalizedText? Part(string address, EditionSchema edition)
    {
        SectionSchema? section = edition.Sections.FirstOrDefault(section => section.Table is null && address == "/narratives/" + section.Key);
        return section is null
            ? null
            : new($"部分 {section.Numeral} {section.Heading}", $"part {section.Number} {section.Heading} ({section.Key})");
    }

    private static LocalizedText? Table(string address, EditionSchema edition)
    {
        TableSchema? table = edition.Tables.FirstOrDefault(
            table => address == "/" + table.Code.Key || address.StartsWith("/" + table.Code.Key + "/", StringComparison.Ordinal));
        if (table is null)
        {
            return null;
        }

        LocalizedText name = Name(table, edition);
        if (address.Length == table.Code.Key.Length + 1)
        {
            return name;
        }

        edition.TryFindCell(address, out CellSchema? cell);
        LocalizedText? row = Row(table, cell?.Line.Row.Code.Pointer ?? address);
        LocalizedText column = cell is null
            ? new("", "")
            : new($"{Separator}列 {cell.Column.Label}", $"{Separator}column {cell.Column.Label} ({cell.Column.Code.Key})");
        return row is null ? null : new(name.Chinese + row.Chinese + column.Chinese, name.English + row.English + column.English);
    }

    private static LocalizedText Name(TableSchema table, EditionSchema edition)
    {
        SectionSchema? section = edition.Sections.FirstOrDefault(section => section.Table == table.Code);
        return new($"表 {section?.Numeral} {table.ShortTitle}", $"table {section?.Number} {table.ShortTitle} ({table.Code.Key})");
    }

    private static LocalizedText? Row(TableSchema table, string pointer)
    {
        ImmutableArray<RowSchema> path = Path(table, pointer);
        if (path.IsEmpty)
        {
            return null;
        }

        string titles = string.Join(Separator, path.Skip(FirstNeeded(table, path)).Select(row => row.Title));
        return new($"{Separator}行 {titles}", $"{Separator}row {titles} ({pointer.Substring(pointer.LastIndexOf('/') + 1)})");
    }

    /// <summary>The row with the headings over it, outermost first.</summary>
    private static ImmutableArray<RowSchema> Path(TableSchema table, string pointer)
    {
        foreach (RowSchema row in table.Blocks.SelectMany(block => block.Rows))
        {
            ImmutableArray<RowSchema> path = Path(row, pointer);
            if (!path.IsEmpty)
            {
                return path;
            }
        }

        return [];
    }

    private static ImmutableArray<RowSchema> Path(RowSchema row, string pointer)
    {
        if (row.Code.Pointer == pointer)
        {
            return [row];
        }

        foreach (RowSchema child in row.Children)
        {
            ImmutableArray<RowSchema> path = Path(child, pointer);
            if (!path.IsEmpty)
            {
                return path.Insert(0, row);
            }
        }

        return [];
    }

    // 1. stands under several headings and needs them, （七） stands once in the table and needs none
    private static int FirstNeeded(TableSchema table, ImmutableArray<RowSchema> path)
    {
        int first = path.Length - 1;
        while (first > 0 && !IsUnique(table, path[first].Number))
        {
            first--;
        }

        return first;
    }

    private static bool IsUnique(TableSchema table, string number) =>
        number.Length > 0 && table.Blocks.SelectMany(block => block.Rows).Sum(row => Count(row, number)) == 1;

    private static int Count(RowSchema row, string number) =>
        (row.Number == number ? 1 : 0) + row.Children.Sum(child => Count(child, number));
}
