using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema.Editions;

/// <summary>“格式版本”: the statutory editions that the library knows.</summary>
public static class EditionSchemas
{
    /// <summary>“2019 年格式（试行）”: 国办公开办函〔2019〕60号, report years 2019 and 2020.</summary>
    public static EditionSchema Format2019 => Edition2019.Schema;

    /// <summary>“2021 年格式”: 国办公开办函〔2021〕30号, report years from 2021.</summary>
    public static EditionSchema Format2021 => Edition2021.Schema;

    /// <summary>“全部版本”: in the order in which they came into force.</summary>
    public static ImmutableArray<EditionSchema> All { get; } = [Format2019, Format2021];
}
