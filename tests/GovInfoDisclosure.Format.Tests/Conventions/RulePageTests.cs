using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Conventions;

public class RulePageTests
{
    [Fact]
    public void Every_rule_has_its_page_and_the_shipped_list_is_the_code()
    {
        string folder = Path.Combine(Repository.Root, "docs", "rules");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            foreach ((string name, string text) in RulePages.All)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(
            RulePages.All.Select(page => page.Name).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        foreach ((string name, string text) in RulePages.All)
        {
            Assert.Equal(text, File.ReadAllText(Path.Combine(folder, name)).ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void Every_check_of_the_catalogue_is_built_or_says_why_not()
    {
        Assert.Equal(146, RuleCatalogue.Numbers.Count());
        foreach (string number in RuleCatalogue.Numbers)
        {
            bool built = RuleCatalogue.IdsOf(number).Length > 0;
            Assert.True(built != RuleCatalogue.NotBuilt.ContainsKey(number), $"{number} is {(built ? "built and listed as not built" : "neither built nor listed")}");
        }
    }
}
