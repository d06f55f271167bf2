using System.Reflection;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Testing;

namespace GovInfoDisclosure.Format.Tests.Conventions;

/// <summary>What consumers see of the library and its generators.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types { get; } =
        [.. new[] { typeof(AnnualReport), typeof(ReportArbitraries) }.SelectMany(type => type.Assembly.GetExportedTypes())];

    /// <summary>What a person wrote: neither accessors nor what the compiler makes for records.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared)
        .Where(member => member is not Type && !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        .Where(member => member is not MethodInfo { IsSpecialName: true } || member.Name.StartsWith("op_", StringComparison.Ordinal))
        .Where(member => member is not FieldInfo { IsSpecialName: true } && !IsPositional(member));

    // the docs of a positional record's properties are those of its parameters
    private static bool IsPositional(MemberInfo member) =>
        member is PropertyInfo && member.DeclaringType!.GetMethod("Deconstruct")?.GetParameters().Any(parameter => parameter.Name == member.Name) == true;

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
}
