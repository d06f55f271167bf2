using System.Reflection;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Tests.Diagnostics;

public class DescriptorCatalogTests
{
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
    public void No_id_stands_for_two_kinds() =>
        Assert.Empty(DescriptorCatalog.All.GroupBy(descriptor => descriptor.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_kind_is_said_in_both_languages_with_the_same_arguments()
    {
        foreach (DiagnosticDescriptor descriptor in DescriptorCatalog.All)
        {
            foreach (LocalizedText text in new[] { descriptor.Title, descriptor.Message, descriptor.Remedy })
            {
                Assert.NotEqual("", text.Chinese);
                Assert.NotEqual("", text.English);
                Assert.Equal(Arguments(text.Chinese), Arguments(text.English));
            }
        }
    }

    private static IEnumerable<string> Arguments(string text) =>
        text.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]).Order(StringComparer.Ordinal);
}
