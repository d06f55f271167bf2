using System.Text.Json;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What the normaliser changed, for programs: one array.</summary>
internal static class ChangesJson
{
    public static string Of(NormalizedDocument document) => JsonText.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (NormalizationChange change in document.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", NameOf(change.Kind));
            writer.WriteStartObject("location");
            ResultJsonWriter.WritePlace(writer, document.Source.Map.ToSource(change.Span), document.Source);
            writer.WriteEndObject();
            writer.WriteString("before", change.Before);
            writer.WriteString("after", change.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static string NameOf(NormalizationChangeKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
