using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>One compact JSON object per line and document.</summary>
internal sealed class NdjsonFormat(DiagnosticLanguage language, bool locations) : IResultFormat
{
    private readonly ResultJsonOptions _options = new() { Language = language, Locations = locations };

    public string Document(DocumentResult result) => ResultJsonWriter.ToJson(result.Parsed, result.Diagnostics, _options, indented: false) + "\n";
}
