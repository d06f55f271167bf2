using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“JSON 有误”: why a JSON text is no report, and where.</summary>
/// <param name="Pointer">The JSON Pointer of the fault; empty for the whole text.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ReportJsonFault(string Pointer, LocalizedText Message)
{
    /// <summary>“显示”: place and fault in English.</summary>
    public override string ToString() => Pointer.Length == 0 ? Message.English : $"{Pointer}: {Message.English}";
}
