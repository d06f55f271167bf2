using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>Real documents with what a correct reader must return: text and Markdown; nothing of them is kept here.</summary>
public class CorpusTests
{
    private static readonly DocumentReader Reader = new();
    private static readonly ReportParser Parser = new();

    [CorpusFact]
    public void Every_text_document_reads_as_expected_or_flags_what_cannot_be_told()
    {
        int documents = 0;
        foreach ((string file, JsonElement expected) in Cases())
        {
            documents++;
            string name = Path.GetFileName(file);
            ParseResult result = Parser.Parse(Reader.Read(File.ReadAllBytes(file), name));
            string status = result.Status switch { ParseStatus.Report => "report", ParseStatus.NotAReport => "notAReport", _ => "unreadable" };
            Assert.True(expected.GetProperty("status").GetString() == status, $"{name}: {status}");
            if (status == "report")
            {
                AssertReport(name, expected, result);
            }
        }

        Assert.True(documents >= 10, $"only {documents} documents were found");
    }

    private static void AssertReport(string name, JsonElement expected, ParseResult result)
    {
        JsonElement report = expected.GetProperty("report");
        Assert.Equal(report.GetProperty("edition").GetString(), result.Edition!.Code);
        Assert.Equal(report.GetProperty("year").GetInt32(), result.Report!.Header.Year);
        string[] ambiguous = expected.TryGetProperty("ambiguous", out JsonElement list) ? [.. list.EnumerateArray().Select(a => a.GetString()!)] : [];
        var flagged = result.Diagnostics.Where(d => d.Severity >= Severity.Warning && d.Responsibility != Responsibility.Document)
            .Select(d => d.Address).ToHashSet();
        foreach (var cell in result.Edition.Tables.SelectMany(table => table.Cells))
        {
            string want = Describe(Find(report, cell.Address));
            if (Array.Exists(ambiguous, address => cell.Address == address || cell.Address.StartsWith(address + "/", StringComparison.Ordinal)))
            {
                Assert.True(flagged.Contains(cell.Address), $"{name} {cell.Address} cannot be told and is not flagged");
            }
            else
            {
                Assert.True(want == result.Report.Figures[cell].ToString(), $"{name} {cell.Address}: {want} was read as {result.Report.Figures[cell]}");
            }
        }
    }

    private static JsonElement? Find(JsonElement report, string address)
    {
        foreach (string key in address.Substring(1).Split('/'))
        {
            if (report.ValueKind != JsonValueKind.Object || !report.TryGetProperty(key, out report))
            {
                return null;
            }
        }

        return report;
    }

    private static string Describe(JsonElement? value) => value is not { } found || found.ValueKind == JsonValueKind.Object ? "∅" : found.ValueKind switch
    {
        JsonValueKind.Null => "␣",
        JsonValueKind.Number => GovInfoDisclosure.Format.Reports.Figure.Reported(found.GetDecimal()).ToString(),
        _ => found.GetString()!,
    };

    private static IEnumerable<(string File, JsonElement Expected)> Cases()
    {
        foreach ((string documents, string expected) in new[] { ("seeds", "seeds/expected"), ("corpus/documents", "corpus/expected") })
        {
            string folder = Path.Combine(CorpusFactAttribute.Folder!, documents);
            foreach (string file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(file => file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".html", StringComparison.Ordinal)))
            {
                string json = Path.Combine(CorpusFactAttribute.Folder!, expected, Path.GetFileNameWithoutExtension(file) + ".json");
                if (File.Exists(json))
                {
                    yield return (file, JsonDocument.Parse(File.ReadAllText(json)).RootElement);
                }
            }
        }
    }
}
