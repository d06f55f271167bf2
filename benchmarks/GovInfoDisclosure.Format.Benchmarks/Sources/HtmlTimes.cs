using System.Globalization;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;

namespace GovInfoDisclosure.Format.Benchmarks.Sources;

/// <summary>The median of nine runs per page, all steps in one process: a table in a minute. Files are measured beside the samples.</summary>
internal static class HtmlTimes
{
    private const int WarmUp = 1000;

    public static void Print(string[] files)
    {
        Console.WriteLine("| page | KB | read ms | whole ms | AngleSharp ms | whole / AngleSharp |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: |");
        foreach ((string name, byte[] page) in SamplePages.All.Select(page => (page.Key, page.Value)).Concat(files.Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))))
        {
            var steps = new HtmlBenchmarks { Page = name };
            steps.Use(page);
            double read = Median(steps.Read, page.Length);
            double whole = Median(steps.Whole, page.Length);
            double witness = Median(steps.AngleSharp, page.Length);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {page.Length / 1000.0:F0} | {read:F2} | {whole:F2} | {witness:F2} | {whole / witness:F2} |"));
        }

        var reader = new HtmlSourceReader();
        foreach ((string name, byte[] page) in SamplePages.Hostile)
        {
            double time = Median(() => reader.Read(page, name, ReadLimits.Default), page.Length);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"16 MB of {name}: refused in {time:F0} ms"));
        }
    }

    // a page of a megabyte is measured by single calls
    private static double Median<T>(Func<T> step, int bytes)
    {
        int calls = Math.Max(1, 1_000_000 / bytes);
        return MedianTime.Of(() => step(), calls, calls == 1 ? 1 : WarmUp).TotalMilliseconds;
    }
}
