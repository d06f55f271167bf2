using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>Reads documents by several threads and prints their results in order.</summary>
internal sealed class Run(CliEnvironment environment, Texts texts, Pipeline pipeline, IResultFormat format, Severity failOn)
{
    /// <summary>Whether the total is said at the end, as where results go to a file.</summary>
    public bool Summarizes { get; init; }

    private readonly InputOpener _opener = new(environment, texts);

    /// <summary>The exit status over everything that the paths mean.</summary>
    public int Over(IReadOnlyList<string> paths)
    {
        var finder = new InputFinder(texts, pipeline);
        IReadOnlyList<InputFile> files = finder.Find(paths);
        if (pipeline.Prepare(files.Where(file => file.Problem is null).Select(file => file.Name)) is { } mistake)
        {
            new Printer(environment).Complain(mistake);
            return ExitStatus.Failure;
        }

        bool isList = paths.Count > 1 || Directory.Exists(paths[0]);
        bool showsProgress = environment.ErrorIsTerminal && files.Count > 1;

        // a progress line and other output on one terminal would overwrite each other
        var printer = new Printer(
            environment, holdsResults: !format.IsStream || (showsProgress && environment.OutputIsTerminal), holdsProblems: showsProgress);
        int status = ExitStatus.Ok;
        if (showsProgress)
        {
            ReadingProgress.Show(environment.Error, texts.Progress, files.Count, step => status = PrintAll(files, isList, printer, step));
        }
        else
        {
            status = PrintAll(files, isList, printer, () => { });
        }

        printer.Flush();
        return status;
    }

    private int PrintAll(IReadOnlyList<InputFile> files, bool isList, Printer printer, Action step)
    {
        var tally = new Tally();
        int status = ExitStatus.Ok;
        printer.Print(format.Begin(isList));
        foreach (Outcome outcome in OrderedParallel.Select(files, Process))
        {
            status = Math.Max(status, outcome.Status);
            if (outcome.Result is null)
            {
                printer.Complain(outcome.Text);
            }
            else
            {
                printer.Print((tally.Documents > 0 ? format.Between : "") + outcome.Text);
                tally.Add(outcome.Result);
                format.Take(outcome.Result);
            }

            step();
        }

        printer.Print(format.End(isList, tally));
        if (Summarizes)
        {
            printer.Note(texts.Total(tally.Documents, tally.WithErrors, tally.Summary(texts)));
        }

        return status;
    }

    private Outcome Process(InputFile file) => file.Problem is not null
        ? Outcome.Problem(file.Problem)
        : _opener.Use(file.Name, Process, Outcome.Problem);

    private Outcome Process(Stream content, string name)
    {
        DocumentResult result = pipeline.Process(content, name);
        return new Outcome(format.Document(result), result.ExitStatus(failOn), result);
    }
}
