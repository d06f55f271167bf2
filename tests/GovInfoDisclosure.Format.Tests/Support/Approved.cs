using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>Compares a text with the file that people have reviewed; UPDATE_APPROVED=1 writes the file anew, and git shows the change.</summary>
internal static class Approved
{
    public static void Matches(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(Path.Combine(Project(), "Fixtures", "approved", name), actual);
            return;
        }

        string file = Path.Combine(AppContext.BaseDirectory, "Fixtures", "approved", name);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    private static string Project([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(Path.GetDirectoryName(thisFile))!;
}
