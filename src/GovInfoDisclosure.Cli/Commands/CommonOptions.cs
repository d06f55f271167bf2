using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What is printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Ndjson,
    Html,
    Sarif,
}

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static ChoiceOption<SourceKind> Kind(Texts texts) => new("--kind", texts.KindHelp, texts, [.. ContractChoices.Kinds]);

    public static ChoiceOption<EditionSchema?> Edition(Texts texts) => new(
        "--edition", texts.EditionHelp, texts, [("auto", null), .. EditionSchemas.All.Select(edition => (edition.Code, (EditionSchema?)edition))]);

    public static ChoiceOption<DiagnosticLanguage> Language(Texts texts) => new(
        "--language", texts.LanguageHelp, texts, [.. ContractChoices.Languages.OrderByDescending(language => language.Value == texts.Language)]);
}
