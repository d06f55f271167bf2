using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class SchemaTests
{
    [Fact]
    public void The_schema_of_an_edition_is_printed()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            ToolRun run = ToolRun.Of("schema", edition.Code);

            Assert.Equal((0, ReportSchemaWriter.ToJson(edition) + "\n", ""), (run.Status, run.Output, run.Error));
        }
    }
}
