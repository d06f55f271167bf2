using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Json.Results;

/// <summary>“写规范化改动 JSON”: writes what the normaliser changed as the contract says: one array in order of place.</summary>
public static class ChangesJsonWriter
{
    /// <summary>“写成文字”: the changes as JSON text.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string ToJson(NormalizedDocument document)
    {
        Guard.NotNull(document, nameof(document));
        return JsonFormat.ToText(indented: true, writer =>
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
    }

    /// <summary>“改动种类的名称”: how the contract spells a kind of change.</summary>
    public static string NameOf(NormalizationChangeKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
