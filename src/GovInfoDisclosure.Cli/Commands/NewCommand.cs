using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>new: an empty form.</summary>
internal static class NewCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        Argument<EditionSchema> edition = Arguments.Edition(texts);
        var rendering = new RenderingOptions(texts);
        var command = new Command("new", texts.New) { edition };
        rendering.AddTo(command);
        command.SetAction(parsed => ResultFile.Write(
            rendering.OutputIn(parsed), environment, EmptyForm.Of(parsed.GetValue(edition)!), rendering.RendererIn(parsed), rendering.In(parsed)));
        return command;
    }
}
