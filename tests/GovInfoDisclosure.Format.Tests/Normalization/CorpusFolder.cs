namespace GovInfoDisclosure.Format.Tests.Normalization;

/// <summary>The real documents in the folder that GOVDISCLOSURE_CORPUS names; none where it is not set.</summary>
internal static class CorpusFolder
{
    private static readonly string? Root = Environment.GetEnvironmentVariable("GOVDISCLOSURE_CORPUS");

    public static bool IsThere => Root is not null && Directory.Exists(Root);

    /// <summary>The texts, by file name.</summary>
    public static IEnumerable<(string Name, string Text)> Texts()
    {
        if (!IsThere)
        {
            yield break;
        }

        foreach (string folder in (string[])["seeds", "corpus/documents", "corpus/excerpts"])
        {
            foreach (string path in Directory.EnumerateFiles(Path.Combine(Root!, folder)).Order(StringComparer.Ordinal))
            {
                if (Path.GetExtension(path) is ".txt" or ".md" or ".html")
                {
                    yield return (Path.GetFileName(path), File.ReadAllText(path));
                }
            }
        }
    }
}
