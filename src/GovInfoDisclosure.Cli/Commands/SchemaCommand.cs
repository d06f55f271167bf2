using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>schema: the JSON Schema of an edition's report.</summary>
internal static class SchemaCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        Argument<EditionSchema> edition = Arguments.Edition(texts);
        var command = new Command("schema", texts.Schema) { edition };
        command.SetAction(parsed => new Printer(environment).Print(ReportSchemaWriter.ToJson(parsed.GetValue(edition)!) + "\n"));
        return command;
    }
}
