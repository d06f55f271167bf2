namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>“损伤环节”: where on the way from an office to its readers a damage is done; damages are done in this order.</summary>
public enum DamageStage
{
    /// <summary>“表格”: the office prints rows, columns or labels of its own.</summary>
    Table,

    /// <summary>“数字”: the office writes figures in a way of its own.</summary>
    Figures,

    /// <summary>“网页”: the site puts its page around the report.</summary>
    Page,

    /// <summary>“行”: a crawler or converter drops, adds or moves lines.</summary>
    Lines,

    /// <summary>“文字”: a converter changes characters.</summary>
    Words,

    /// <summary>“编码”: the text is stored in an encoding.</summary>
    Bytes,
}
