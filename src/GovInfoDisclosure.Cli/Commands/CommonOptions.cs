using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What is printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Ndjson,
}

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
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
