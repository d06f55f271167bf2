using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Benchmarks.Sources;

/// <summary>How time grows with the length of flat documents, from bytes to findings, and how soon nested ones are refused: processor time, median of nine runs.</summary>
internal static class LinearTimes
{
    private const int Megabyte = 1 << 20;
    private const int MostMegabytes = 16;

    private static readonly DocumentReader Reader = new([.. DocumentReader.DefaultReaders, new DocxSourceReader(), new XlsxSourceReader()]);

    /// <param name="only">A part of the names of the documents to measure; empty for all of them.</param>
    public static void Print(string only)
    {
        Console.WriteLine("| document | 1 MB ms | 4 MB ms | 16 MB ms | 4 / 1 | 16 / 4 | result |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: | --- |");
        ImmutableArray<(string Name, SourceKind Kind, byte[] Content)>[] sizes =
            [.. new[] { 1, 4, MostMegabytes }.Select(size => FlatDocuments.Of(size * Megabyte).ToImmutableArray())];
        for (int i = 0; i < sizes[0].Length; i++)
        {
            if (!sizes[0][i].Name.Contains(only, StringComparison.Ordinal))
            {
                continue;
            }

            RunTimes[] times = MedianTime.InTurn([.. sizes.Select(documents => (Action)(() => Measure(documents[i].Content, documents[i].Kind)))]);
            string medians = string.Join(" | ", times.Select(time => time.Median.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture)));
            (string name, SourceKind kind, byte[] content) = sizes[^1][i];
            ParseResult result = Parse(content, kind);
            string end = result.HasReport ? "report" : result.Diagnostics[^1].Id;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {medians} | {times[1].RatioTo(times[0]):F1} | {times[2].RatioTo(times[1]):F1} | {end} |"));
        }

        Console.WriteLine();
        foreach ((string name, SourceKind kind, byte[] content) in Nested().Where(page => page.Name.Contains(only, StringComparison.Ordinal)))
        {
            double time = MedianTime.Of(() => Reader.Read(content, name, kind)).TotalMilliseconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"16 MB of {name}: {Reader.Read(content, name, kind).Diagnostics[^1].Id} in {time:F0} ms"));
        }
    }

    private static void Measure(byte[] content, SourceKind kind) => DisclosureReports.Validate(Parse(content, kind));

    private static ParseResult Parse(byte[] content, SourceKind kind) => new ReportParser().Parse(Reader.Read(content, "flat", kind));

    private static IEnumerable<(string Name, SourceKind Kind, byte[] Content)> Nested() =>
    [
        .. SamplePages.Hostile.Select(page => (page.Name, SourceKind.Html, page.Page)),
        ("<w:tbl><w:tr><w:tc>", SourceKind.Docx, Package("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>", "<w:tbl><w:tr><w:tc>")),
        ("<is><r>", SourceKind.Xlsx, Package("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>", "<is><r>")),
    ];

    // stored, not packed, so that depth is met before the ratio
    private static byte[] Package(string part, string start, string pattern)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream stream = archive.CreateEntry(part, CompressionLevel.NoCompression).Open();
            stream.Write(Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(pattern, MostMegabytes * Megabyte / pattern.Length))));
        }

        return packed.ToArray();
    }
}
