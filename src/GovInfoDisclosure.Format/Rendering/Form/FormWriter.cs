using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Rendering.Form;

/// <summary>Writes words in the script that is asked for.</summary>
internal sealed class FormWriter
{
    // its dictionary is large and is read only when somebody asks for Traditional Chinese
    private static readonly Lazy<OpenCcConverter> ToTraditional = new(() => new(OpenCcConfiguration.SimplifiedToTraditional));

    private FormWriter(bool converts) => Converts = converts;

    public static FormWriter Simplified { get; } = new(converts: false);

    public static FormWriter Traditional { get; } = new(converts: true);

    public bool Converts { get; }

    public static FormWriter Of(OutputScript script) => script == OutputScript.Traditional ? Traditional : Simplified;

    public string Write(string text) => Converts ? ToTraditional.Value.Convert(text) : text;
}
