using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>schema: the JSON Schema of an edition's report.</summary>
internal static class SchemaCommand
{
    public static Command Create(CliEnvironment environment, Texts texts)
    {
        var edition = new Argument<EditionSchema>("EDITION")
        {
            Description = texts.EditionHelp,
            CustomParser = Arguments.Parser(
                code => EditionSchemas.All.FirstOrDefault(edition => edition.Code == code),
                code => texts.UnknownEdition(code, string.Join('|', EditionSchemas.All)),
                texts),
        };
        var command = new Command("schema", texts.Schema) { edition };
        command.SetAction(parsed => new Printer(environment).Print(ReportSchemaWriter.ToJson(parsed.GetValue(edition)!) + "\n"));
        return command;
    }
}
