using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Cli.External;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>One document read and normalised; what was found on the way goes to standard error.</summary>
internal sealed class NormalizeRun(CliEnvironment environment, Texts texts, SourceKind kind)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly DocumentReader _reader = new([.. DocumentReader.DefaultReaders, .. FileReaders.All]);
    private readonly InputOpener _opener = new(environment, texts);
    private readonly Printer _printer = new(environment);

    /// <summary>Prints what is asked for of the normalised document; the exit status.</summary>
    public int Print(string path, ITextNormalizer normalizer, Func<NormalizedDocument, string> what)
    {
        if (Read(path) is not { Document: { } document })
        {
            return ExitStatus.Failure;
        }

        NormalizedDocument normalized = normalizer.Normalize(document, environment.Interrupted);
        _printer.Print(what(normalized));
        return Report(document, document.Diagnostics.AddRange(normalized.Diagnostics));
    }

    /// <summary>Prints the text as given in another script and otherwise as it is, line ends and byte-order mark included; the exit status.</summary>
    public int Convert(string path, OpenCcConverter converter)
    {
        if (Read(path) is not { Document: { } document } read)
        {
            return ExitStatus.Failure;
        }

        using (var writer = new StreamWriter(environment.Output, new UTF8Encoding(read.HasMark), bufferSize: 1 << 16, leaveOpen: true))
        {
            converter.Convert(new StringReader(document.Original), writer);
        }

        return Report(document, document.Diagnostics);
    }

    private (SourceDocument Document, bool HasMark)? Read(string path)
    {
        (SourceDocument Document, bool HasMark)? read = _opener.Use(path, Read, problem =>
        {
            _printer.Complain(problem);
            return null;
        });
        if (read is { Document: { IsUnreadable: true } document })
        {
            Report(document, document.Diagnostics);
            return null;
        }

        return read;
    }

    private (SourceDocument, bool)? Read(Stream content, string name)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        ReadOnlyMemory<byte> memory = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return (_reader.Read(memory, name, kind, token: environment.Interrupted), memory.Span.StartsWith(ByteOrderMark));
    }

    private int Report(SourceDocument document, ImmutableArray<Diagnostic> findings)
    {
        _printer.Complain(texts, document, findings);
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitStatus.Findings : ExitStatus.Ok;
    }
}
