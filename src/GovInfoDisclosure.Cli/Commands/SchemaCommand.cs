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
            CustomParser = result =>
            {
                string given = result.Tokens[0].Value;
                EditionSchema? found = EditionSchemas.All.FirstOrDefault(edition => edition.Code == given);
                if (found is null)
                {
                    result.AddError(texts.UnknownEdition(given, string.Join('|', EditionSchemas.All)));
                }

                return found;
            },
        };
        var command = new Command("schema", texts.Schema) { edition };
        command.SetAction(parsed => new Printer(environment).Print(ReportSchemaWriter.ToJson(parsed.GetValue(edition)!) + "\n"));
        return command;
    }
}
