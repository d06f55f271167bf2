using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Foreign;

/// <summary>A test that asks a checker that we did not write; skipped, with the reason, where the checker or the real documents are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ForeignFactAttribute : FactAttribute
{
    public ForeignFactAttribute(params string[] programs)
        : this(needsCorpus: false, programs)
    {
    }

    public ForeignFactAttribute(bool needsCorpus, params string[] programs)
    {
        Skip = new ProgramFactAttribute(programs).Skip
            ?? (Directory.Exists(Path.Combine(ForeignCheckers.Folder, "node_modules")) ? null : "the checkers are not installed: run “npm ci” in tests/foreign")
            ?? (needsCorpus && string.IsNullOrEmpty(Corpus) ? "GOVDISCLOSURE_CORPUS is not set" : null);
    }

    public static string? Corpus { get; } = Environment.GetEnvironmentVariable("GOVDISCLOSURE_CORPUS");
}
