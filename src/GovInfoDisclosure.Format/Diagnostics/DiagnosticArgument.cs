using System.Globalization;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“参数”: one named value of a finding, a number or a text.</summary>
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

    /// <summary>“显示”: as it stands in a message.</summary>
    public string Display => Text ?? Number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
