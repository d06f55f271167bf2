using System.Globalization;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“参数”: one named value of a finding: a number, a text of the report, or wording in the languages of the findings.</summary>
public readonly record struct DiagnosticArgument
{
    /// <summary>“名称”: as it stands in braces in the message.</summary>
    public string Name { get; }

    /// <summary>“数值”: the number, when the argument is one.</summary>
    public decimal? Number { get; }

    /// <summary>“文字”: the text, when the argument is one.</summary>
    public string? Text { get; }

    /// <summary>“参数”: a number.</summary>
    public DiagnosticArgument(string name, decimal number)
    {
        Name = name;
        Number = number;
    }

    /// <summary>“参数”: a text.</summary>
    public DiagnosticArgument(string name, string text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>“参数”: wording, such as what a sum would need; it takes no part in the fingerprint.</summary>
    /// <exception cref="ArgumentNullException">The wording is null.</exception>
    public DiagnosticArgument(string name, LocalizedText wording)
    {
        Name = name;
        Wording = Guard.NotNull(wording, nameof(wording));
    }

    /// <summary>“措辞”: the wording, when the argument is one.</summary>
    public LocalizedText? Wording { get; }

    /// <summary>“显示”: as it stands in a Chinese message.</summary>
    public string Display => In(DiagnosticLanguage.SimplifiedChinese);

    /// <summary>“显示”: as it stands in a message of a language.</summary>
    public string In(DiagnosticLanguage language) =>
        Text
        ?? Number?.ToString("0.############", CultureInfo.InvariantCulture)
        ?? (Wording is null ? "" : DiagnosticText.Choose(Wording, language));
}
