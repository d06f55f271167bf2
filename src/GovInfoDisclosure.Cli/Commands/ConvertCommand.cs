using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>convert: one report in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        var path = new Argument<string>("PATH") { Description = texts.OnePathHelp };
        path.Validators.Add(result => Arguments.RejectOptions(result, texts));
        var rendering = new RenderingOptions(texts);
        ChoiceOption<SourceKind> kind = CommonOptions.Kind(texts);
        ChoiceOption<EditionSchema?> edition = CommonOptions.Edition(texts);
        ChoiceOption<DiagnosticLanguage> language = CommonOptions.Language(texts);

        var command = new Command("convert", texts.Convert) { path };
        rendering.AddTo(command);
        command.Options.Add(kind);
        command.Options.Add(edition);
        command.Options.Add(language);
        command.SetAction(parsed =>
        {
            var chosen = new Texts(language.In(parsed));
            var pipeline = new Pipeline(validates: false, kind.In(parsed), edition.In(parsed), new SettingsSource(null, null, chosen), environment.Interrupted);
            return new ConvertRun(environment, chosen, pipeline).Convert(
                parsed.GetValue(path)!,
                report => ResultFile.Write(rendering.OutputIn(parsed), environment, report, rendering.RendererIn(parsed), rendering.In(parsed)));
        });
        return command;
    }
}
