using System.Globalization;
using BenchmarkDotNet.Running;
using GovInfoDisclosure.Format.Benchmarks.Laws;
using GovInfoDisclosure.Format.Benchmarks.Normalization;
using GovInfoDisclosure.Format.Benchmarks.Reading;
using GovInfoDisclosure.Format.Benchmarks.Rendering;
using GovInfoDisclosure.Format.Benchmarks.Rules;
using GovInfoDisclosure.Format.Benchmarks.Serving;
using GovInfoDisclosure.Format.Benchmarks.Sources;

// convert t2s|s2t IN OUT   one conversion, for measuring whole processes
// opencc [FILE]            this program against Debian's opencc
// pipeline                the steps from text to findings, median of nine runs
// rules                   the share of each group of rules, median of nine runs
// render                  reports in each text format, median of nine runs
// html [FILE…]            pages against AngleSharp's own parse, and how time grows with length
// linear [NAME]           how time grows with length for every reader, and how soon nesting is refused; or only what has NAME in its name
// load [CLIENTS SECONDS]  many clients that post a page to the endpoints, over loopback
// laws N [SEED] [FOLDER]   N damaged documents: what was read right, what was told, what was silently wrong (written to the folder)
// anything else            BenchmarkDotNet
int status = 0;
switch (args)
{
    case ["convert", var configuration, var input, var output]:
        OpenCcComparison.Convert(configuration, input, output);
        break;
    case ["opencc", ..]:
        OpenCcComparison.Run(args.Length > 1 ? args[1] : null);
        break;
    case ["pipeline"]:
        PipelineTimes.Print();
        break;
    case ["rules"]:
        RuleTimes.Print();
        break;
    case ["render"]:
        RenderTimes.Print();
        break;
    case ["html", ..]:
        HtmlTimes.Print(args[1..]);
        break;
    case ["linear", ..]:
        LinearTimes.Print(args.Length > 1 ? args[1] : "");
        break;
    case ["load"]:
        await LoadRun.PrintAsync(clients: 64, seconds: 30);
        break;
    case ["load", var clients, var seconds]:
        await LoadRun.PrintAsync(int.Parse(clients, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture));
        break;
    case ["load-server"]:
        await LoadServer.RunAsync();
        break;
    case ["laws", var cases, ..]:
        ulong seed = args.Length > 2 ? ulong.Parse(args[2], CultureInfo.InvariantCulture) : (ulong)Random.Shared.NextInt64();
        status = DamageRun.Print(int.Parse(cases, CultureInfo.InvariantCulture), seed, args.Length > 3 ? args[3] : null);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return status;
