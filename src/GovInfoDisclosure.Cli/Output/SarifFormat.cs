using System.Collections.Immutable;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Sarif;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>One SARIF log of all documents, written when the last one is done.</summary>
internal sealed class SarifFormat(DiagnosticLanguage language) : IResultFormat
{
    private readonly List<(ParseResult, ImmutableArray<Diagnostic>)> _documents = [];

    public bool IsStream => false;

    public string Document(DocumentResult result) => "";

    public void Take(DocumentResult result) => _documents.Add((result.Parsed, result.Diagnostics));

    public string End(bool isList, Tally tally) =>
        SarifWriter.ToJson(_documents, new ResultJsonOptions { Language = language }) + "\n";
}
