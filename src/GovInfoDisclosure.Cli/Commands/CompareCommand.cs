using System.Collections.Immutable;
using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Results;
using GovInfoDisclosure.Format.Rendering.Pages;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>compare: two years of one body.</summary>
internal static class CompareCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        Argument<string> lastYear = ReadingOptions.Document("LAST-YEAR", texts.LastYearPathHelp, texts);
        Argument<string> thisYear = ReadingOptions.Document("THIS-YEAR", texts.ThisYearPathHelp, texts);
        var options = new ReadingOptions(texts);
        var command = new Command("compare", texts.Compare) { lastYear, thisYear };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            Texts chosen = options.Texts(parsed);
            Pipeline pipeline = options.Pipeline(parsed, environment, validates: true);
            var loader = new DocumentLoader(environment, chosen, pipeline);
            string path = parsed.GetValue(thisYear)!;
            if (loader.LoadReport(parsed.GetValue(lastYear)!) is not { } last || loader.LoadReport(path) is not { } now)
            {
                return ExitStatus.Failure;
            }

            var comparison = new Comparison(last, now, pipeline.Compare(last.Parsed, now.Parsed, pipeline.OptionsFor(path)));
            var json = new ResultJsonOptions { Language = chosen.Language, Locations = options.Locations(parsed) };
            string text = options.Format(parsed) switch
            {
                OutputFormat.Text => new ComparisonText(chosen, environment).Of(comparison),
                OutputFormat.Html => ComparisonPage.ToHtml(
                    last.Parsed.Report!, now.Parsed.Report!, comparison.Diagnostics, chosen.Language),
                OutputFormat.Sarif => ComparisonJsonWriter.ToSarif(Checked(last), Checked(now), comparison.Diagnostics, json) + "\n",
                OutputFormat format => ComparisonJsonWriter.ToJson(
                    Checked(last), Checked(now), comparison.Diagnostics, json, indented: format == OutputFormat.Json) + "\n",
            };
            new Printer(environment).Print(text);
            return comparison.ExitStatus(options.FailOn(parsed));
        });
        return command;
    }

    private static (Format.ParseResult, ImmutableArray<Diagnostic>) Checked(DocumentResult document) => (document.Parsed, document.Diagnostics);
}
