using GovInfoDisclosure.Format.Diagnostics;
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
    private static readonly (string Word, SourceKind Value)[] Kinds =
    [
        ("auto", SourceKind.Auto),
        ("text", SourceKind.Text),
        ("html", SourceKind.Html),
        ("markdown", SourceKind.Markdown),
        ("docx", SourceKind.Docx),
        ("pdf", SourceKind.PdfText),
        ("doc", SourceKind.Doc),
        ("csv", SourceKind.Csv),
        ("xlsx", SourceKind.Xlsx),
        ("json", SourceKind.Json),
    ];

    public static ChoiceOption<SourceKind> Kind(Texts texts) => new("--kind", texts.KindHelp, texts, Kinds);

    public static ChoiceOption<EditionSchema?> Edition(Texts texts) => new(
        "--edition", texts.EditionHelp, texts, [("auto", null), .. EditionSchemas.All.Select(edition => (edition.Code, (EditionSchema?)edition))]);

    public static ChoiceOption<DiagnosticLanguage> Language(Texts texts)
    {
        (string, DiagnosticLanguage)[] languages =
        [
            ("zh-Hans", DiagnosticLanguage.SimplifiedChinese),
            ("zh-Hant", DiagnosticLanguage.TraditionalChinese),
            ("en", DiagnosticLanguage.English),
        ];
        return new("--language", texts.LanguageHelp, texts, [.. languages.OrderByDescending(language => language.Item2 == texts.Language)]);
    }
}
