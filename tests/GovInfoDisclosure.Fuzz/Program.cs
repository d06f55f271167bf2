using System.Globalization;
using GovInfoDisclosure.Fuzz;

// dotnet run -c Release --project tests/GovInfoDisclosure.Fuzz -- [--count N] [--seed N] [--from N] [--keep FOLDER]
//   damages N documents and reads them; inputs that break a bound are written to FOLDER, and the exit code is 1
// dotnet run -c Release --project tests/GovInfoDisclosure.Fuzz -- FILE…
//   reads files that were kept
// dotnet run -c Release --project tests/GovInfoDisclosure.Fuzz -- reduce FILE
//   writes FILE.reduced, which throws the same and is as short as it can be
if (args is ["reduce", var failing])
{
    File.WriteAllBytes(failing + ".reduced", Reduction.Of(new FuzzCase(Path.GetFileName(failing), default, File.ReadAllBytes(failing))));
    return 0;
}

// dotnet run -c Release --project tests/GovInfoDisclosure.Fuzz -- export FOLDER DICTIONARY
//   writes the seeds and the words of the form for build/fuzz.sh
if (args is ["export", var folder, var dictionary])
{
    CoverageCorpus.Write(folder, dictionary);
    return 0;
}

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

string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
long Number(string name, string otherwise) => long.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);

return new FuzzRun((int)Number("--seed", "1"), Option("--keep", "fuzz-found")).Run(Number("--from", "0"), Number("--count", "100000")) > 0 ? 1 : 0;
