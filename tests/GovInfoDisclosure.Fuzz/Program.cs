using System.Globalization;
using GovInfoDisclosure.Fuzz;

// dotnet run -c Release --project tests/GovInfoDisclosure.Fuzz -- [--count N] [--seed N] [--from N] [--keep FOLDER]
//   damages N documents and reads them; inputs that break a bound are written to FOLDER, and the exit code is 1
// dotnet run -c Release --project tests/GovInfoDisclosure.Fuzz -- FILE…
//   reads files that were kept
if (args.Length > 0 && !args[0].StartsWith('-'))
{
    foreach (string path in args)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        FuzzTarget.Run(new FuzzCase(Path.GetFileName(path), default, File.ReadAllBytes(path)), inEveryFormat: true);
        Console.WriteLine($"{path}: {watch.ElapsedMilliseconds} ms");
    }

    return 0;
}

if (args is ["--profile", ..])
{
    var times = new Dictionary<string, (double Ms, long Bytes, int Count)>();
    for (long i = 0; i < 3000; i++)
    {
        var t0 = Environment.CpuUsage.TotalTime;
        FuzzCase input = FuzzCase.Of(1, i);
        var t1 = Environment.CpuUsage.TotalTime;
        FuzzTarget.Run(input, false);
        var t2 = Environment.CpuUsage.TotalTime;
        string size = input.Content.Length < 20_000 ? "s" : input.Content.Length < 60_000 ? "m" : "L";
        foreach (var (k, v) in new[] { ("mutate", (t1 - t0).TotalMilliseconds), (input.Name.Split('.')[^1] + size, (t2 - t1).TotalMilliseconds) })
        {
            var o = times.GetValueOrDefault(k);
            times[k] = (o.Ms + v, o.Bytes + input.Content.Length, o.Count + 1);
        }
    }
    foreach (var (k, v) in times.OrderByDescending(x => x.Value.Ms)) Console.WriteLine($"{k}: {v.Ms:F0} ms, {v.Count}, {v.Bytes / v.Count} bytes avg, {v.Ms / v.Count:F2} ms each");
    return 0;
}

string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
long Number(string name, string otherwise) => long.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);

return new FuzzRun((int)Number("--seed", "1"), Option("--keep", "fuzz-found")).Run(Number("--from", "0"), Number("--count", "100000")) > 0 ? 1 : 0;
