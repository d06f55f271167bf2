using System.Reflection;
using System.Runtime.Versioning;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Conventions;

public class BuildUnderTestTests
{
    /// <summary>These tests run in three projects; each says in its project file which build of the library it is for.</summary>
    [Fact]
    public void The_library_under_test_is_the_build_that_the_project_is_for()
    {
        string? wanted = typeof(BuildUnderTestTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "LibraryBuild").Value;

        Assert.Equal(wanted, typeof(AnnualReport).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
    }
}
