using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Benchmarks.Serving;

/// <summary>Many clients that post one page to a server of another process without a pause: requests a second, the slowest of a hundred, memory before and after.</summary>
internal static class LoadRun
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    public static async Task PrintAsync(int clients, int seconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LoadRun).Assembly.Location);
        }

        start.ArgumentList.Add("load-server");
        using Process server = Process.Start(start)!;
        try
        {
            var address = new Uri(await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
            using var client = new HttpClient { BaseAddress = address };
            await PostAsync(client, clients, WarmUp);
            (double cpuBefore, long bytesBefore) = await UsedAsync(server);
            var watch = Stopwatch.StartNew();
            (double[] first, int errorsFirst) = await PostAsync(client, clients, TimeSpan.FromSeconds(seconds / 2.0));
            (_, long bytesHalfway) = await UsedAsync(server);
            (double[] second, int errorsSecond) = await PostAsync(client, clients, TimeSpan.FromSeconds(seconds / 2.0));
            double elapsed = watch.Elapsed.TotalSeconds;
            (double cpuAfter, long bytesAfter) = await UsedAsync(server);
            double[] times = [.. first, .. second];
            double alone = double.Parse(await AskAsync(server, "alone"), CultureInfo.InvariantCulture);
            double cpu = (cpuAfter - cpuBefore) / times.Length;

            Array.Sort(times);
            Console.WriteLine("| clients | KB | requests | errors | requests/s | p50 ms | p99 ms | server CPU ms/request | of it outside the library | MB alive after warm-up | half-way | at the end |");
            Console.WriteLine("| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {clients} | {LoadPage.Content.Length / 1000.0:F0} | {times.Length} | {errorsFirst + errorsSecond} | {times.Length / elapsed:F0} | {times[times.Length / 2]:F1} | {times[times.Length * 99 / 100]:F1} | {cpu:F2} | {1 - (alone / cpu):P0} | {bytesBefore / 1e6:F1} | {bytesHalfway / 1e6:F1} | {bytesAfter / 1e6:F1} |"));
        }
        finally
        {
            server.StandardInput.Close();
            if (!server.WaitForExit(TimeSpan.FromSeconds(10)))
            {
                server.Kill();
            }
        }
    }

    private static async Task<(double[] Milliseconds, int Errors)> PostAsync(HttpClient client, int clients, TimeSpan length)
    {
        ParseResult parsed = new ReportParser().Parse(new DocumentReader().Read(LoadPage.Content, "document", SourceKind.Html));
        string expected = ResultJsonWriter.ToJson(parsed, new ReportValidator().Validate(parsed).Diagnostics, indented: false);
        var times = new ConcurrentQueue<double>();
        int errors = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (watch.Elapsed < length)
            {
                TimeSpan begun = watch.Elapsed;
                using var body = new ByteArrayContent(LoadPage.Content);
                body.Headers.ContentType = new MediaTypeHeaderValue("text/html");
                using HttpResponseMessage answer = await client.PostAsync("/govinfo/check", body);
                string text = await answer.Content.ReadAsStringAsync();
                times.Enqueue((watch.Elapsed - begun).TotalMilliseconds);
                if (answer.StatusCode != HttpStatusCode.OK || text != expected)
                {
                    Interlocked.Increment(ref errors);
                }
            }
        }));
        return ([.. times], errors);
    }

    private static async Task<(double Milliseconds, long Bytes)> UsedAsync(Process server)
    {
        string[] words = (await AskAsync(server, "used")).Split(' ');
        return (double.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture));
    }

    private static async Task<string> AskAsync(Process server, string question)
    {
        await server.StandardInput.WriteLineAsync(question);
        await server.StandardInput.FlushAsync();
        return await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server has ended.");
    }
}
