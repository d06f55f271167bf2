using System.CommandLine;
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
    public static Option<DiagnosticLanguage> Language(Texts texts) => Choice.Option(
        "--language", texts.LanguageHelp, texts.Language, texts,
        ("zh-Hans", DiagnosticLanguage.SimplifiedChinese),
        ("zh-Hant", DiagnosticLanguage.TraditionalChinese),
        ("en", DiagnosticLanguage.English));
}
