using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Sarif;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.OpenXml.DependencyInjection;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.Fuzz;

/// <summary>What is registered as a singleton gives the same bytes to one thread and to 64 at once, also where they are the first to ask.</summary>
public class ConcurrencyTests
{
    private const int Threads = 64;
    private const int DocumentsPerThread = 8;

    [Fact]
    public void Documents_give_the_same_bytes_to_one_thread_and_to_many()
    {
        // a third of the seeds: each kind is among them
        FuzzCase[] documents = [.. Seeds.All.Where((_, i) => i % 3 == 0).Select(seed => new FuzzCase(seed.Name, seed.Kind, seed.Content))];
        using ServiceProvider alone = new ServiceCollection().AddGovInfoDisclosureOpenXml().BuildServiceProvider();
        byte[][] expected = [.. documents.Select(document => Everything(alone, document))];

        // services that no thread has asked before
        using ServiceProvider shared = new ServiceCollection().AddGovInfoDisclosureOpenXml().BuildServiceProvider();
        AtOnce(thread =>
        {
            for (int i = 0; i < DocumentsPerThread; i++)
            {
                int document = ((thread * 7) + (i * 11)) % documents.Length;
                Assert.Equal(expected[document], Everything(shared, documents[document]));
            }
        });
    }

    [Fact]
    public void Converters_give_the_same_text_to_one_thread_and_to_many()
    {
        string text = string.Concat(Seeds.All.Where(seed => seed.Shape == SeedShape.Text).Take(6).Select(seed => Encoding.UTF8.GetString(seed.Content)));
        foreach (OpenCcConfiguration configuration in Enum.GetValues<OpenCcConfiguration>())
        {
            string expected = new OpenCcConverter(configuration).Convert(text);
            var shared = new OpenCcConverter(configuration);
            AtOnce(_ => Assert.Equal(expected, shared.Convert(text)));
        }
    }

    // dictionaries and tables are made when first asked for: in a library loaded anew all threads are first
    [Fact]
    public void The_first_threads_to_ask_all_get_the_same()
    {
        string text = Encoding.UTF8.GetString(Seeds.All.First(seed => seed.Shape == SeedShape.Text).Content);
        text = new OpenCcConverter(OpenCcConfiguration.SimplifiedToTraditional).Convert(text);
        string expected = DisclosureReports.ToMarkdown(DisclosureReports.Parse(text).GetReportOrThrow());
        for (int i = 0; i < 3; i++)
        {
            var fresh = new AssemblyLoadContext($"fresh {i}", isCollectible: true);
            Type reports = fresh.LoadFromAssemblyPath(typeof(DisclosureReports).Assembly.Location).GetType(typeof(DisclosureReports).FullName!)!;
            MethodInfo parse = reports.GetMethods().Single(method => method.Name == nameof(DisclosureReports.Parse) && method.GetParameters()[0].ParameterType == typeof(string));
            MethodInfo toMarkdown = reports.GetMethod(nameof(DisclosureReports.ToMarkdown))!;
            AtOnce(_ =>
            {
                object parsed = parse.Invoke(null, [text, null])!;
                object report = parsed.GetType().GetMethod(nameof(ParseResult.GetReportOrThrow))!.Invoke(parsed, null)!;
                Assert.Equal(expected, toMarkdown.Invoke(null, [report, null]));
            });
            fresh.Unload();
        }
    }

    // all that is made of a document, one behind the other
    private static byte[] Everything(IServiceProvider services, FuzzCase input)
    {
        using var output = new MemoryStream();
        void Add(string text) => output.Write(Encoding.UTF8.GetBytes(text));

        SourceDocument document = services.GetRequiredService<DocumentReader>().Read(input.Content, input.Name, input.Kind);
        Add(services.GetRequiredService<ITextNormalizer>().Normalize(document).Text);
        ParseResult parsed = services.GetRequiredService<IReportParser>().Parse(document);
        ImmutableArray<Diagnostic> findings = services.GetRequiredService<IReportValidator>().Validate(parsed).Diagnostics;
        Add(ResultJsonWriter.ToJson(parsed, findings, new ResultJsonOptions { Locations = true }));
        Add(SarifWriter.ToJson([(parsed, findings)]));
        if (parsed.HasReport)
        {
            Add(ResultJsonWriter.ToJson(parsed, services.GetRequiredService<ISeriesValidator>().Validate(parsed, parsed).Diagnostics));
            Add(ResultJsonWriter.ToJson(parsed, services.GetRequiredService<IRollupValidator>().Validate(ReportRollup.Of([parsed], parsed.Report)).Diagnostics));
            foreach (IReportRenderer renderer in services.GetServices<IReportRenderer>())
            {
                renderer.Render(parsed.Report, output);
            }
        }

        return output.ToArray();
    }

    private static void AtOnce(Action<int> work)
    {
        using var start = new Barrier(Threads);
        var failures = new Exception?[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            failures[number] = Record.Exception(() => work(number));
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }
}
