using GovInfoDisclosure.Cli.External;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>From a file to its findings; safe to use from many threads.</summary>
internal sealed class Pipeline(bool validates, SourceKind kind, EditionSchema? edition)
{
    private readonly DocumentReader _reader = new([.. DocumentReader.DefaultReaders, .. FileReaders.All]);
    private readonly IReportParser _parser = new ReportParser();
    private readonly IReportValidator _validator = new ReportValidator();
    private readonly ParseOptions _options = new() { Edition = edition };

    /// <summary>Whether a file of this name in a folder looks like a document; with a kind given by the user every file does.</summary>
    public bool IsDocument(string path) => KindOf(path) != SourceKind.Auto;

    /// <summary>Whether there is a reader for such a document.</summary>
    public bool CanRead(string path) => _reader.CanRead(KindOf(path));

    public DocumentResult Process(Stream content, string name)
    {
        ParseResult parsed = _parser.Parse(_reader.Read(content, name, kind), _options);
        return new DocumentResult(parsed, validates ? _validator.Validate(parsed).Diagnostics : parsed.Diagnostics);
    }

    private SourceKind KindOf(string path) => kind == SourceKind.Auto ? DocumentReader.KindOf(path) : kind;
}
