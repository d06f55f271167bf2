using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Format.Native;

/// <summary>The C interface; what each function takes and gives is said in <c>include/govinfo_disclosure.h</c>.</summary>
internal static unsafe class Exports
{
    [UnmanagedCallersOnly(EntryPoint = "govinfo_check")]
    public static int Check(byte* content, nuint length, byte* options, byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, () => Operations.Check(Given.Document(content, length), Given.Options(options)));

    [UnmanagedCallersOnly(EntryPoint = "govinfo_parse")]
    public static int Parse(byte* content, nuint length, byte* options, byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, () => Operations.Parse(Given.Document(content, length), Given.Options(options)));

    [UnmanagedCallersOnly(EntryPoint = "govinfo_convert")]
    public static int Convert(byte* content, nuint length, byte* options, byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, () => Operations.Convert(Given.Document(content, length), Given.Options(options)));

    [UnmanagedCallersOnly(EntryPoint = "govinfo_normalize")]
    public static int Normalize(byte* content, nuint length, byte* options, byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, () => Operations.Normalize(Given.Document(content, length), Given.Options(options)));

    [UnmanagedCallersOnly(EntryPoint = "govinfo_compare")]
    public static int Compare(
        byte* lastYear, nuint lastYearLength, byte* thisYear, nuint thisYearLength, byte* options, byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, () => Operations.Compare(
            Given.Document(lastYear, lastYearLength), Given.Document(thisYear, thisYearLength), Given.Options(options)));

    [UnmanagedCallersOnly(EntryPoint = "govinfo_rules")]
    public static int Rules(byte* options, byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, () => Operations.Rules(Given.Options(options)));

    [UnmanagedCallersOnly(EntryPoint = "govinfo_schema")]
    public static int Schema(byte* options, byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, () => Operations.Schema(Given.Options(options)));

    [UnmanagedCallersOnly(EntryPoint = "govinfo_version")]
    public static int Version(byte** result, nuint* resultLength) =>
        Border.Cross(result, resultLength, Operations.Version);

    [UnmanagedCallersOnly(EntryPoint = "govinfo_free")]
    public static void Free(byte* result) => NativeMemory.Free(result);
}
