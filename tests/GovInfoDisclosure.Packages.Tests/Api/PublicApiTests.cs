using System.Reflection;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.AspNetCore;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Packages.Tests.Api;

/// <summary>The public API changes on purpose only: each change shows in a reviewed file (UPDATE_APPROVED=1 writes it anew).</summary>
public class PublicApiTests
{
    public static TheoryData<Type> Packages => [typeof(DisclosureReports), typeof(DocxRenderer), typeof(GovInfoDisclosureEndpoints), typeof(ReportArbitraries)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_API_is_the_reviewed_one(Type package)
    {
        Assembly assembly = package.Assembly;
        Approved.Matches(assembly.GetName().Name + ".txt", ApiText.Of(assembly));
    }
}
