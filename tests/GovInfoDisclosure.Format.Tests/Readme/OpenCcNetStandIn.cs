namespace OpenCCNET;

/// <summary>Stands in for OpenCC.NET, which the tests do not install: the two methods that the README calls, and as strict about their order.</summary>
internal static class ZhConverter
{
    private static bool _initialized;

    public static void Initialize() => _initialized = true;

    public static string HantToHans(string text) => _initialized
        ? text.Replace("總計", "总计数", StringComparison.Ordinal).Replace("開", "开", StringComparison.Ordinal)
        : throw new InvalidOperationException("Initialize comes first.");
}
