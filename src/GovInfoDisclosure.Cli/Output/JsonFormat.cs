using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>One JSON object for one path, one array in the order given for several; the array is written when the last document is done.</summary>
internal sealed class JsonFormat(DiagnosticLanguage language, bool locations) : IResultFormat
{
    private readonly ResultJsonOptions _options = new() { Language = language, Locations = locations };

    public bool IsStream => false;

    public string Between => ",\n";

    public string Document(DocumentResult result) => ResultJsonWriter.ToJson(result.Parsed, result.Diagnostics, _options);

    public string Begin(bool isList) => isList ? "[\n" : "";

    public string End(bool isList, Tally tally) => tally.Documents == 0 ? (isList ? "]\n" : "") : isList ? "\n]\n" : "\n";
}
