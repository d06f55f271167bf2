using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Native;

/// <summary>How a document is read: the options <c>name</c> and <c>kind</c>; one without a name is called as the tool calls its standard input.</summary>
internal sealed class DocumentInput(CallOptions options, string nameOption = "name")
{
    private static readonly DocumentReader Reader = new([.. DocumentReader.DefaultReaders, new DocxSourceReader(), new XlsxSourceReader()]);
    private static readonly ReportParser Parser = new();

    private readonly string _name = options.Text(nameOption) ?? "-";
    private readonly SourceKind _kind = options.Choice("kind", ContractChoices.Kinds.AsSpan());

    public SourceDocument Read(Stream content) => Reader.Read(content, _name, _kind);

    public ParseResult Parse(Stream content, EditionSchema? edition) => Parser.Parse(Read(content), new ParseOptions { Edition = edition });
}
