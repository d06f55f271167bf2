using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“写报告 JSON”: writes the report object of the contract, whatever the edition; <see cref="ReportJsonReader"/> reads it back.</summary>
public static class ReportJsonWriter
{
    /// <summary>“写成文字”: the report as JSON text.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="InvalidOperationException">A group has figures of its own and of its sub-rows, which the form does not allow.</exception>
    public static string ToJson(AnnualReport report, bool indented = true)
    {
        Guard.NotNull(report, nameof(report));
        return JsonFormat.ToText(indented, writer => Write(writer, report));
    }

    /// <summary>“写入流”: the report as UTF-8 JSON; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A group has figures of its own and of its sub-rows, which the form does not allow.</exception>
    public static void Write(Stream output, AnnualReport report, bool indented = true)
    {
        Guard.NotNull(report, nameof(report));
        JsonFormat.Write(output, indented, writer => Write(writer, report));
    }

    /// <summary>“写入”: the report as one JSON value; escaping and indentation are the writer's.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A group has figures of its own and of its sub-rows, which the form does not allow.</exception>
    public static void Write(Utf8JsonWriter writer, AnnualReport report)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(report, nameof(report));
        writer.WriteStartObject();
        writer.WriteString(ReportNames.Edition, report.Edition.Code);
        WriteHeader(writer, report.Header);
        WriteNarratives(writer, report.Narratives);
        WriteMembers(writer, ReportKey.Root(report.Edition), report.Figures);
        writer.WriteEndObject();
    }

    /// <summary>“写一格”: a figure as a member of an object, as the contract says; a figure that the document does not have is an absent key.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public static void WriteFigure(Utf8JsonWriter writer, string name, Figure figure)
    {
        Guard.NotNull(writer, nameof(writer));
        switch (figure.State)
        {
            case FigureState.Reported:
                writer.WriteNumber(name, figure.Value);
                break;
            case FigureState.Blank:
                writer.WriteNull(name);
                break;
            case FigureState.Dash:
                writer.WriteString(name, figure.Mark);
                break;
            case FigureState.Unreadable:
                writer.WriteStartObject(name);
                writer.WriteString(ReportNames.Unreadable, figure.Mark);
                writer.WriteEndObject();
                break;
            default:
                break; // what the document does not have is an absent key
        }
    }

    private static void WriteHeader(Utf8JsonWriter writer, ReportHeader header)
    {
        writer.WriteNumberOrNull(ReportNames.Year, header.Year);
        writer.WriteString(ReportNames.Agency, header.Agency);
        writer.WriteString(ReportNames.Title, header.Title);
        writer.WriteString(ReportNames.PublishedOn, header.PublishedOn?.ToString());
    }

    private static void WriteParts(Utf8JsonWriter writer, string name, ImmutableArray<NarrativePart> parts)
    {
        if (parts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (NarrativePart part in parts)
        {
            writer.WriteStartObject();
            writer.WriteString(ReportNames.Heading, part.Heading);
            writer.WriteString(ReportNames.Text, part.Text);
            WriteParts(writer, ReportNames.Parts, part.Parts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNarratives(Utf8JsonWriter writer, Narratives narratives)
    {
        writer.WriteStartObject(ReportNames.Narratives);
        writer.WriteString(ReportNames.Preamble, narratives.Preamble);
        writer.WriteString(ReportNames.Overview, narratives.Overview);
        WriteParts(writer, ReportNames.OverviewParts, narratives.GetOverviewParts());
        writer.WriteString(ReportNames.IssuesAndImprovements, narratives.IssuesAndImprovements);
        writer.WriteString(ReportNames.OtherMatters, narratives.OtherMatters);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, ReportKey key, ReportFigures figures)
    {
        if (key.HoldsBoth(figures))
        {
            throw new InvalidOperationException($"The group {key.Title} has figures of its own and of its sub-rows.");
        }

        foreach (ReportKey child in key.Children)
        {
            if (child.Cell is { } cell)
            {
                WriteFigure(writer, child.Name, figures[cell]);
            }
            else if (child.IsPresent(figures))
            {
                writer.WriteStartObject(child.Name);
                WriteMembers(writer, child, figures);
                writer.WriteEndObject();
            }
        }
    }
}
