using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“格式版本”: one statutory edition of the form, written down once as data and read by every step.</summary>
public sealed class EditionSchema
{
    private readonly Dictionary<string, CellSchema> _cells;

    /// <summary>“格式版本”: defines an edition.</summary>
    public EditionSchema(
        string code, string notice, int firstYear, int? lastYear, ImmutableArray<SectionSchema> sections, ImmutableArray<TableSchema> tables)
    {
        Code = code;
        Notice = notice;
        FirstYear = firstYear;
        LastYear = lastYear;
        Sections = sections;
        Tables = tables;
        _cells = tables.SelectMany(table => table.Cells).ToDictionary(cell => cell.Address, StringComparer.Ordinal);
    }

    /// <summary>“版本号”: the code in the contract, such as <c>2021</c>.</summary>
    public string Code { get; }

    /// <summary>“文号”: the notice that set the form.</summary>
    public string Notice { get; }

    /// <summary>“起始年度”: the first report year.</summary>
    public int FirstYear { get; }

    /// <summary>“截止年度”: the last report year; null while it is in force.</summary>
    public int? LastYear { get; }

    /// <summary>“部分”: the parts of the report in order.</summary>
    public ImmutableArray<SectionSchema> Sections { get; }

    /// <summary>“表”: the tables in order.</summary>
    public ImmutableArray<TableSchema> Tables { get; }

    /// <summary>“适用”: whether reports of this year use this edition.</summary>
    public bool Covers(int year) => year >= FirstYear && (LastYear is null || year <= LastYear);

    /// <summary>“表”: the table with this code.</summary>
    /// <exception cref="ArgumentException">The edition has no such table.</exception>
    public TableSchema Table(TableCode code) =>
        Tables.FirstOrDefault(table => table.Code == code) ?? throw new ArgumentException($"The edition {Code} has no table {code}.", nameof(code));

    /// <summary>“找单元格”: the cell at a JSON Pointer.</summary>
    public bool TryFindCell(string address, [NotNullWhen(true)] out CellSchema? cell) => _cells.TryGetValue(address, out cell);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
