using System.Globalization;
using System.Reflection;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Limits;

/// <summary>docs/limits.md names each limit with its default and the finding that says that it was met.</summary>
public class LimitPageTests
{
    [Fact]
    public void The_page_lists_each_limit_with_its_default_and_its_finding()
    {
        string[] rows = [.. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "limits.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
        string[] limits =
        [
            .. typeof(ReadLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(limit => Row(limit, ReadLimits.Default)),
            Row(typeof(ParseOptions).GetProperty(nameof(ParseOptions.MaxSteps))!, ParseOptions.Default),
        ];

        Assert.Equal(limits.Order(StringComparer.Ordinal), rows.Select(row => string.Join('|', row.Split('|')[..3])).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.True(DescriptorCatalog.TryFind(row.Split('|')[4].Trim(' ', '[', ']').Split(']')[0], out _), row));
    }

    private static string Row(PropertyInfo limit, object defaults) => string.Create(
        CultureInfo.InvariantCulture, $"| `{limit.DeclaringType!.Name}.{limit.Name}` | {limit.GetValue(defaults):N0} ");
}
