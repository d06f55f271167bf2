namespace GovInfoDisclosure.Format.Benchmarks.Reading;

/// <summary>Documents of invented bodies in the shapes that real ones come in.</summary>
internal static class SampleDocuments
{
    public static IEnumerable<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Documents");
}
