using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Rules.Governance;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The options that every reading command has, and what is made of them.</summary>
internal sealed class ReadingOptions
{
    private readonly ChoiceOption<SourceKind> _kind;
    private readonly ChoiceOption<OutputFormat> _format;
    private readonly ChoiceOption<DiagnosticLanguage> _language;
    private readonly ChoiceOption<EditionSchema?> _edition;
    private readonly Option<bool> _locations;
    private readonly ChoiceOption<Severity> _failOn;
    private readonly Option<string> _config;
    private readonly ChoiceOption<ValidationProfile?> _profile;
    private readonly bool _hasFormat;

    public ReadingOptions(Texts texts, bool hasFormat = true)
    {
        _hasFormat = hasFormat;
        _kind = CommonOptions.Kind(texts);
        _format = new ChoiceOption<OutputFormat>(
            "--format", texts.FormatHelp, texts,
            ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson), ("sarif", OutputFormat.Sarif),
            ("html", OutputFormat.Html));
        _language = CommonOptions.Language(texts);
        _edition = CommonOptions.Edition(texts);
        _locations = new Option<bool>("--locations") { Description = texts.LocationsHelp };
        _failOn = new ChoiceOption<Severity>("--fail-on", texts.FailOnHelp, texts, ("error", Severity.Error), ("warning", Severity.Warning));
        _config = new Option<string>("--config") { Description = texts.ConfigHelp, HelpName = texts.FileName };
        _profile = new ChoiceOption<ValidationProfile?>(
            "--profile", texts.ProfileHelp, texts, [.. ContractChoices.Profiles.Select(profile => (profile.Word, (ValidationProfile?)profile.Value))]);
    }

    public void AddTo(Command command)
    {
        if (_hasFormat)
        {
            command.Options.Add(_format);
        }

        foreach (Option option in new Option[] { _kind, _language, _edition, _locations, _failOn, _config, _profile })
        {
            command.Options.Add(option);
        }
    }

    public Texts Texts(ParseResult parsed) => new(_language.In(parsed));

    public OutputFormat Format(ParseResult parsed) => _format.In(parsed);

    public Severity FailOn(ParseResult parsed) => _failOn.In(parsed);

    public bool Locations(ParseResult parsed) => parsed.GetValue(_locations);

    public Pipeline Pipeline(ParseResult parsed, CliEnvironment environment, bool validates, Format.ParseResult? lastYear = null) =>
        new(validates, _kind.In(parsed), _edition.In(parsed), Settings(parsed), environment.Interrupted) { LastYear = lastYear };

    public IResultFormat Results(ParseResult parsed, CliEnvironment environment, bool showsReport)
    {
        Texts texts = Texts(parsed);
        bool locations = parsed.GetValue(_locations);
        return _format.In(parsed) switch
        {
            OutputFormat.Text => new TextFormat(texts, environment, showsReport),
            OutputFormat.Json => new JsonFormat(texts.Language, locations),
            OutputFormat.Html => new HtmlFormat(texts.Language),
            OutputFormat.Ndjson => new NdjsonFormat(texts.Language, locations),
            _ => new SarifFormat(texts.Language),
        };
    }

    /// <summary>PATH…: standard input at most once.</summary>
    public static Argument<string[]> Paths(Texts texts)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = texts.PathHelp };
        paths.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == InputFile.StandardInput) > 1)
            {
                result.AddError(texts.RepeatedInput);
            }

            Arguments.RejectOptions(result, texts);
        });
        return paths;
    }

    /// <summary>One document: a file or standard input.</summary>
    public static Argument<string> Document(string name, string help, Texts texts)
    {
        var path = new Argument<string>(name) { Description = help };
        path.Validators.Add(result => Arguments.RejectOptions(result, texts));
        return path;
    }

    // a profile that nobody names is the settings' own
    private SettingsSource Settings(ParseResult parsed) => new(
        parsed.GetValue(_config),
        parsed.GetResult(_profile) is { Implicit: false } ? _profile.In(parsed) : null,
        Texts(parsed));
}
