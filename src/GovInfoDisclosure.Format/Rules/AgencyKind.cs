namespace GovInfoDisclosure.Format.Rules;

/// <summary>“机关种类”: what kind of body wrote the report; some duties are those of one kind only.</summary>
public enum AgencyKind
{
    /// <summary>“未指明”: the name of the body is all that is known.</summary>
    Unknown,

    /// <summary>“县级以上人民政府”: a government of a county or above; its report sums up those of its bodies and is due by the end of March.</summary>
    Government,

    /// <summary>“县级以上人民政府部门”: a department of such a government; its report is due by the end of January.</summary>
    Department,

    /// <summary>“乡镇人民政府、街道办事处”: a township or a subdistrict.</summary>
    Township,

    /// <summary>“其他”: a management committee, an office led from above, an institution.</summary>
    Other,
}
