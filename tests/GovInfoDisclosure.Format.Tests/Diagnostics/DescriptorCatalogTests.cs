using System.Reflection;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Format.Tests.Diagnostics;

public sealed class DescriptorCatalogTests
{
    [Fact]
    public void Ids_are_unique_well_formed_and_in_order()
    {
        string[] ids = [.. DescriptorCatalog.All.Select(descriptor => descriptor.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.True(id.Length == 7 && id.StartsWith("GID", StringComparison.Ordinal) && id[3..].All(char.IsAsciiDigit), id));
    }

    [Fact]
    public void Each_kind_has_both_languages_with_the_same_arguments_a_remedy_and_an_example() => Assert.All(DescriptorCatalog.All, descriptor =>
    {
        foreach (LocalizedText text in new[] { descriptor.Title, descriptor.Message, descriptor.Remedy })
        {
            Assert.NotEmpty(text.Chinese);
            Assert.NotEmpty(text.English);
            Assert.Equal(ArgumentsOf(text.Chinese), ArgumentsOf(text.English));
        }

        Assert.Empty(ArgumentsOf(descriptor.Title.Chinese));
        Assert.False(string.IsNullOrEmpty(descriptor.Example), descriptor.Id);
    });

    [Fact]
    public void Every_kind_of_finding_of_the_library_is_in_the_catalogue()
    {
        IEnumerable<string> defined = typeof(DiagnosticDescriptor).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => ((DiagnosticDescriptor)property.GetValue(null)!).Id);

        Assert.Equal(defined.Order(StringComparer.Ordinal), DescriptorCatalog.All.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void Each_kind_that_a_rule_gives_is_in_the_catalogue() =>
        Assert.All(ReportRules.Default.SelectMany(rule => rule.Descriptors), descriptor => Assert.Contains(descriptor, DescriptorCatalog.All));

    [Fact]
    public void A_kind_is_found_by_its_id_in_any_case()
    {
        Assert.True(DescriptorCatalog.TryFind("gid3002", out DiagnosticDescriptor? descriptor));
        Assert.Same(ReconciliationDescriptors.OutcomesTotal, descriptor);
        Assert.False(DescriptorCatalog.TryFind("GID3999", out _));
    }

    private static SortedSet<string> ArgumentsOf(string text) =>
        [.. text.Split('{').Skip(1).Select(part => part[..part.IndexOf('}')])];
}
