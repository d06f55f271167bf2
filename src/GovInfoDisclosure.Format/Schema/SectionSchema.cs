using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“部分”: one of the six parts of the report.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Heading">The heading of the form without its numeral.</param>
/// <param name="Key">The JSON key of the part: a narrative or a table.</param>
/// <param name="Table">The table that the part holds; null for prose.</param>
/// <param name="Spellings">Other ways to write the same heading.</param>
public sealed record SectionSchema(
    int Number, string Heading, string Key, TableCode? Table, params ImmutableArray<string> Spellings)
{
    /// <summary>“序号”: the numeral as printed, such as 一.</summary>
    public string Numeral => "一二三四五六七八九十".Substring(Number - 1, 1);
}
