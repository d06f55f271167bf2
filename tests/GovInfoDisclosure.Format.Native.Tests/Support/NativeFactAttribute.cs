using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Native.Tests.Support;

/// <summary>A test of the native library; skipped, with the reason, where the programs that make or call it are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    /// <summary>Java's bridge to native libraries, as Debian's libjna-java puts it.</summary>
    public const string Jna = "/usr/share/java/jna.jar";

    private const string Linker = "gcc";

    public NativeFactAttribute(params string[] programs) =>
        Skip = new ProgramFactAttribute([Linker, .. programs.Where(program => program != Jna)]).Skip
            ?? (programs.Contains(Jna) && !File.Exists(Jna) ? "not installed: " + Jna : null);
}
