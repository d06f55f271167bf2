using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“写 JSON Schema”: writes the JSON Schema (2020-12) of an edition's report object, for consumers that check it before they use it.</summary>
/// <remarks>It describes a formally right report: a count is a whole number and not negative. What a document really prints may differ.</remarks>
public static class ReportSchemaWriter
{
    private const string UnreadableDefinition = "unreadable";

    /// <summary>“写成文字”: the schema as JSON text.</summary>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static string ToJson(EditionSchema edition)
    {
        Guard.NotNull(edition, nameof(edition));
        return JsonFormat.ToText(indented: true, writer => Write(writer, edition));
    }

    /// <summary>“写入”: the schema as one JSON value.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, EditionSchema edition)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(edition, nameof(edition));
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("$id", $"urn:govinfodisclosure:report:{edition.Code}");
        writer.WriteString("title", $"政府信息公开工作年度报告（{edition.Code} 年格式）");
        writer.WriteString("description", edition.Notice);
        WriteObjectHead(writer);
        writer.WriteStartObject("properties");
        WriteHeader(writer, edition);
        WriteKeys(writer, ReportKey.Root(edition).Children);
        writer.WriteEndObject();
        WriteRequired(
            writer,
            ReportNames.Edition, ReportNames.Year, ReportNames.Agency, ReportNames.Title, ReportNames.PublishedOn, ReportNames.Narratives);
        WriteDefinitions(writer, edition);
        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, EditionSchema edition)
    {
        WriteMember(writer, ReportNames.Edition, "格式版本", () => writer.WriteString("const", edition.Code));
        WriteMember(writer, ReportNames.Year, "年度", () =>
        {
            WriteTypes(writer, "integer", "null");
            writer.WriteNumber("minimum", 1);
        });
        WriteText(writer, ReportNames.Agency, "行政机关");
        WriteText(writer, ReportNames.Title, "标题");
        WriteMember(writer, ReportNames.PublishedOn, "发布日期", () =>
        {
            WriteTypes(writer, "string", "null");
            writer.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
        });
        WriteMember(writer, ReportNames.Narratives, "文字部分", () =>
        {
            WriteObjectHead(writer);
            writer.WriteStartObject("properties");
            WriteText(writer, ReportNames.Preamble, "引言");
            WriteText(writer, ReportNames.Overview, SectionTitle(edition, ReportNames.Overview));
            WriteParts(writer, ReportNames.OverviewParts, "小节", depth: 2);
            WriteText(writer, ReportNames.IssuesAndImprovements, SectionTitle(edition, ReportNames.IssuesAndImprovements));
            WriteText(writer, ReportNames.OtherMatters, SectionTitle(edition, ReportNames.OtherMatters));
            writer.WriteEndObject();
            WriteRequired(
                writer, ReportNames.Preamble, ReportNames.Overview, ReportNames.IssuesAndImprovements, ReportNames.OtherMatters);
        });
    }

    private static void WriteParts(Utf8JsonWriter writer, string name, string title, int depth) => WriteMember(writer, name, title, () =>
    {
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        WriteObjectHead(writer);
        writer.WriteStartObject("properties");
        WriteMember(writer, ReportNames.Heading, "小标题", () => writer.WriteString("type", "string"));
        WriteText(writer, ReportNames.Text, "文字");
        if (depth > 1)
        {
            WriteParts(writer, ReportNames.Parts, "条目", depth - 1);
        }

        writer.WriteEndObject();
        WriteRequired(writer, ReportNames.Heading, ReportNames.Text);
        writer.WriteEndObject();
    });

    private static string SectionTitle(EditionSchema edition, string key) =>
        edition.Sections.FirstOrDefault(section => section.Key == key)?.Heading ?? key;

    private static void WriteKeys(Utf8JsonWriter writer, IEnumerable<ReportKey> keys)
    {
        foreach (ReportKey key in keys)
        {
            writer.WriteStartObject(key.Name);
            writer.WriteString("title", key.Title);
            if (key.Cell is { } cell)
            {
                writer.WriteString("$ref", "#/$defs/" + DefinitionOf(cell.Column));
            }
            else if (key.IsEitherOr)
            {
                writer.WriteStartArray("oneOf");
                WriteAlternative(writer, key.Children.Where(child => child.Cell is not null));
                WriteAlternative(writer, key.Children.Where(child => child.Cell is null));
                writer.WriteEndArray();
            }
            else
            {
                WriteObject(writer, key.Children);
            }

            writer.WriteEndObject();
        }
    }

    // an empty object would fit both alternatives, and so neither
    private static void WriteAlternative(Utf8JsonWriter writer, IEnumerable<ReportKey> keys)
    {
        writer.WriteStartObject();
        WriteObject(writer, keys);
        writer.WriteNumber("minProperties", 1);
        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, IEnumerable<ReportKey> keys)
    {
        WriteObjectHead(writer);
        writer.WriteStartObject("properties");
        WriteKeys(writer, keys);
        writer.WriteEndObject();
    }

    private static void WriteDefinitions(Utf8JsonWriter writer, EditionSchema edition)
    {
        writer.WriteStartObject("$defs");
        IEnumerable<ColumnSchema> columns = edition.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Columns);
        foreach (ColumnSchema column in columns.GroupBy(DefinitionOf).Select(alike => alike.First()))
        {
            WriteFigure(writer, column);
        }

        WriteMember(writer, UnreadableDefinition, "无法辨认", () =>
        {
            WriteObjectHead(writer);
            writer.WriteStartObject("properties");
            WriteMember(writer, ReportNames.Unreadable, "原样", () => writer.WriteString("type", "string"));
            writer.WriteEndObject();
            WriteRequired(writer, ReportNames.Unreadable);
        });
        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, ColumnSchema column)
    {
        writer.WriteStartObject(DefinitionOf(column));
        writer.WriteStartArray("anyOf");
        WriteSchema(writer, "数值", () =>
        {
            writer.WriteString("type", IsWhole(column) ? "integer" : "number");
            if (!column.IsSigned)
            {
                writer.WriteNumber("minimum", 0);
            }
        });
        WriteSchema(writer, "空白", () => writer.WriteString("type", "null"));
        WriteSchema(writer, "符号", () => writer.WriteString("type", "string"));
        WriteSchema(writer, "无法辨认", () => writer.WriteString("$ref", "#/$defs/" + UnreadableDefinition));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static bool IsWhole(ColumnSchema column) => column.Unit is Unit.Count or Unit.Item;

    private static string DefinitionOf(ColumnSchema column) =>
        (column.IsSigned ? "signed" : "unsigned") + (IsWhole(column) ? "Count" : "Amount");

    private static void WriteObjectHead(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string title) =>
        WriteMember(writer, name, title, () => WriteTypes(writer, "string", "null"));

    private static void WriteMember(Utf8JsonWriter writer, string name, string title, Action body)
    {
        writer.WritePropertyName(name);
        WriteSchema(writer, title, body);
    }

    private static void WriteSchema(Utf8JsonWriter writer, string title, Action body)
    {
        writer.WriteStartObject();
        writer.WriteString("title", title);
        body();
        writer.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter writer, params string[] types) => WriteStrings(writer, "type", types);

    private static void WriteRequired(Utf8JsonWriter writer, params string[] names) => WriteStrings(writer, "required", names);

    private static void WriteStrings(Utf8JsonWriter writer, string name, string[] values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
