using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance.Settings;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Packages.Tests.Docs;

/// <summary>Every C# example of every page is a region “// example … // end” of the tests, word for word: it compiles, and the test around it runs it.</summary>
public class SnippetTests
{
    private static readonly Lazy<HashSet<string>> Compiled = new(() => [.. SourceFiles().SelectMany(file => Regions(File.ReadAllLines(file)))]);

    public static TheoryData<string> Pages => [.. PagesOf("*.md").Select(page => Path.GetRelativePath(Repository.Root, page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_examples_of_a_page_are_compiled(string page) =>
        Assert.All(Fences(File.ReadAllLines(Path.Combine(Repository.Root, page)), "csharp"), example => Assert.Contains(example, Compiled.Value));

    [Theory]
    [InlineData("docs/settings.md")]
    [InlineData("docs/write-your-own-rule.md")]
    [InlineData("docs/add-a-provinces-deadline.md")]
    public void The_settings_of_a_page_can_be_read(string page)
    {
        string[] settings = [.. Fences(File.ReadAllLines(Path.Combine(Repository.Root, page)), "json")];

        Assert.NotEmpty(settings);
        Assert.All(settings, json => Assert.NotEqual(ValidationOptions.Default, SettingsReader.Read(json)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_inside_the_repository_lead_somewhere(string page)
    {
        string path = Path.Combine(Repository.Root, page);
        foreach (string target in Links(File.ReadAllText(path)).Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            string file = target.Split('#')[0];
            Assert.True(file.Length == 0 || Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, file)), $"{page} links to {target}, which is not there");
        }
    }

    private static IEnumerable<string> PagesOf(string pattern) =>
        Directory.EnumerateFiles(Repository.Root, pattern)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), pattern))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).SelectMany(project => Directory.EnumerateFiles(project, pattern)));

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains("node_modules", StringComparison.Ordinal));

    private static IEnumerable<string> Regions(string[] lines) => Between(lines, line => line.Trim() == "// example", line => line.Trim() == "// end");

    private static IEnumerable<string> Fences(string[] lines, string language) => Between(lines, line => line == "```" + language, line => line == "```");

    private static IEnumerable<string> Between(string[] lines, Func<string, bool> begins, Func<string, bool> ends)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (begins(lines[i]))
            {
                int indent = lines[i].Length - lines[i].TrimStart().Length;
                int end = Array.FindIndex(lines, i + 1, line => ends(line));
                yield return string.Join('\n', lines[(i + 1)..end].Select(line => line.Length > indent ? line[indent..] : "")).Trim();
                i = end;
            }
        }
    }

    private static IEnumerable<string> Links(string text)
    {
        for (int at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            yield return text[(at + 2)..text.IndexOf(')', at)];
        }
    }
}
