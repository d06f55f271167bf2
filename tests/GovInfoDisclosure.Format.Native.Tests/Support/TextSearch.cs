namespace GovInfoDisclosure.Native.Tests.Support;

internal static class TextSearch
{
    /// <summary>What stands between each two marks.</summary>
    public static string[] FindAll(this string text, string before, string after) =>
        [.. text.Split(before).Skip(1).Select(rest => rest[..rest.IndexOf(after, StringComparison.Ordinal)])];
}
