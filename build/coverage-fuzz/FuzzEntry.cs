using System.Runtime.InteropServices;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Sources;

/// <summary>What the driver calls: the first byte of an input chooses the reader, the others are the document.</summary>
internal static unsafe class FuzzEntry
{
    private static readonly ISourceReader[] Readers = [.. DocumentReader.DefaultReaders, new DocxSourceReader(), new XlsxSourceReader()];
    private static readonly DocumentReader Any = new(Readers);
    private static readonly ReportParser Parser = new();

    [UnmanagedCallersOnly(EntryPoint = "fz_init")]
    public static void Init(byte* counters, int count) => FuzzCounters.Use(counters, count);

    [UnmanagedCallersOnly(EntryPoint = "fz_one")]
    public static int One(byte* data, int length)
    {
        if (length == 0)
        {
            return 0;
        }

        try
        {
            SourceKind kind = data[0] >= '0' && data[0] - '0' < Readers.Length ? Readers[data[0] - '0'].Kind : SourceKind.Auto;
            ParseResult parsed = Parser.Parse(Any.Read(new ReadOnlySpan<byte>(data + 1, length - 1).ToArray(), "input", kind));
            ResultJsonWriter.ToJson(parsed, DisclosureReports.Validate(parsed).Diagnostics, indented: false);
            return 0;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e);
            return 1;
        }
    }
}
