namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“字形”: the script of what is written.</summary>
public enum OutputScript
{
    /// <summary>“简体”: as the form is, and as reading makes every text.</summary>
    Simplified,

    /// <summary>“繁体”: labels and texts in Traditional characters; what could not be read stays as it was printed.</summary>
    Traditional,
}
