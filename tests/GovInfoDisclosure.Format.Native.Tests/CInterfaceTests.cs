using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Native.Tests.Support;

namespace GovInfoDisclosure.Native.Tests;

[Collection(NativeLibraryCollection.Name)]
public class CInterfaceTests(NativeLibraryFixture library)
{
    [NativeFact]
    public void Mistakes_of_a_caller_are_refused_with_the_reason() => ProgramRun.Of(library.Caller, "faults").Succeed();

    [NativeFact]
    public void Eight_threads_get_what_one_gets() => ProgramRun.Of(library.Caller, "threads", Reports.SamplePath, "8", "100").Succeed();

    [NativeFact]
    public void Results_are_given_back_whole() => ProgramRun.Of(library.Caller, "memory", Reports.SamplePath, "200").Succeed();

    [NativeFact("nm")]
    public void What_is_exported_is_what_the_header_declares()
    {
        string[] exported = [.. ProgramRun.Of("nm", "--dynamic", "--defined-only", library.Library).Succeed().Text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')[^1].Split('@')[0])
            .Where(name => name.StartsWith("govinfo_", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        string[] declared = [.. File.ReadLines(Path.Combine(library.Folder, "govinfo_disclosure.h"))
            .Where(line => line.StartsWith("int32_t govinfo_", StringComparison.Ordinal) || line.StartsWith("void govinfo_", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1].Split('(')[0])
            .Order(StringComparer.Ordinal)];
        Assert.Equal(declared, exported);
    }
}
