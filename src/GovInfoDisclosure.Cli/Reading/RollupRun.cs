using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Rollup;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>Reads the reports of many bodies and adds them up.</summary>
internal sealed class RollupRun(CliEnvironment environment, Texts texts, Pipeline pipeline)
{
    private static readonly RollupValidator Validator = new();

    private readonly InputOpener _opener = new(environment, texts);
    private readonly Printer _printer = new(environment);

    /// <summary>The roll-up; null when there is nothing to add up, or the parent or the list cannot be read, which is said.</summary>
    public RollupResult? Over(IReadOnlyList<string> paths, string? parent, string? bodies)
    {
        IReadOnlyList<InputFile> files = new InputFinder(texts, pipeline).Find(paths);
        string[] names = [.. files.Where(file => file.Problem is null).Select(file => file.Name)];
        if (pipeline.Prepare(names) is { } mistake)
        {
            _printer.Complain(mistake);
            return null;
        }

        DocumentResult? above = null;
        if (parent is not null && (above = new DocumentLoader(environment, texts, pipeline).LoadReport(parent)) is null)
        {
            return null;
        }

        if (!ReadNames(bodies, out string[] expected))
        {
            return null;
        }

        var members = new List<ParseResult>();
        bool problems = false;
        foreach (Outcome outcome in OrderedParallel.Select(files.Where(file => !IsSame(file.Name, parent)), Read))
        {
            if (outcome.Result is { } result)
            {
                members.Add(result.Parsed);
            }
            else
            {
                problems = true;
                _printer.Complain(outcome.Text);
            }
        }

        var rollup = ReportRollup.Of(members, above?.Parsed.Report, expected);
        if (rollup.Sum is null)
        {
            _printer.Complain(texts.NothingToSum);
            return null;
        }

        ValidationOptions options = pipeline.OptionsFor(parent ?? names[0]);
        var sum = new DocumentResult(ParseResult.Of(rollup.Sum, rollup.Sum.Header.Title!), Validator.ValidateSum(rollup, options, environment.Interrupted).Diagnostics);
        return new RollupResult(rollup, sum, Validator.Validate(rollup, options, environment.Interrupted).Diagnostics, problems);
    }

    private Outcome Read(InputFile file) => file.Problem is not null
        ? Outcome.Problem(file.Problem)
        : _opener.Use(file.Name, (content, name) => new Outcome("", ExitStatus.Ok, pipeline.Process(content, name)), Outcome.Problem);

    /// <summary>A parent that lies in the folder of its bodies is no body of its own.</summary>
    private static bool IsSame(string path, string? other) =>
        other is not null && other != InputFile.StandardInput && Path.GetFullPath(path) == Path.GetFullPath(other);

    private bool ReadNames(string? path, out string[] names)
    {
        string[]? read = path is null ? [] : _opener.Use<string[]?>(path, ReadLines, problem =>
        {
            _printer.Complain(problem);
            return null;
        });
        names = read ?? [];
        return read is not null;
    }

    private static string[] ReadLines(Stream content, string name)
    {
        using var reader = new StreamReader(content);
        return reader.ReadToEnd().Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
