using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Rendering;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The options of the commands that write a report in a format.</summary>
internal sealed class RenderingOptions
{
    private readonly ChoiceOption<IReportRenderer> _to;
    private readonly ChoiceOption<OutputScript> _script;
    private readonly Option<bool> _fragment;
    private readonly Option<bool> _mark;
    private readonly Option<string> _output;

    public RenderingOptions(Texts texts)
    {
        _to = new("--to", texts.TargetHelp, texts, [.. FileRenderers.All.Select(renderer => (renderer.Format, renderer))]) { Required = true, DefaultValueFactory = null };
        _script = new("--script", texts.ScriptHelp, texts, [.. ContractChoices.Scripts]);
        _fragment = new("--fragment") { Description = texts.FragmentHelp };
        _mark = new("--bom") { Description = texts.MarkHelp };
        _output = new("-o", "--output") { Description = texts.OutputHelp, HelpName = "FILE" };
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _to, _output, _script, _fragment, _mark })
        {
            command.Options.Add(option);
        }
    }

    public string? OutputIn(ParseResult parsed) => parsed.GetValue(_output);

    public IReportRenderer RendererIn(ParseResult parsed) => _to.In(parsed);

    public RenderOptions In(ParseResult parsed) =>
        new() { Script = _script.In(parsed), Fragment = parsed.GetValue(_fragment), ByteOrderMark = parsed.GetValue(_mark) };
}
