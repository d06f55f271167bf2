using System.Reflection;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Conventions;

public class DocConventionTests
{
    private static readonly Dictionary<Assembly, XmlDocs> Docs = PublicSurface.Types
        .Select(type => type.Assembly).Distinct().ToDictionary(assembly => assembly, XmlDocs.Of);

    [Fact]
    public void Every_public_type_and_member_begins_its_docs_with_the_term_in_quotes()
    {
        IEnumerable<string> wrong =
            from type in PublicSurface.Types
            from member in PublicSurface.Members(type).Prepend(type)
            from summary in Docs[type.Assembly].Summaries(member)
            where !BeginsWithTerm(summary)
            select $"{type.FullName}.{member.Name}: {summary}";

        Assert.Equal("", string.Join("\n", wrong));
    }

    [Fact]
    public void Every_public_type_has_docs() =>
        Assert.All(PublicSurface.Types, type => Assert.NotEmpty(Docs[type.Assembly].Summaries(type)));

    private static bool BeginsWithTerm(string summary) => summary.StartsWith('“') && summary.IndexOf('”', StringComparison.Ordinal) > 1;
}
