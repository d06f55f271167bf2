using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoDisclosure.Packages.Tests.Api;

/// <summary>The public API of an assembly as text, a line per type and member, in a stable order.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string?, Type> types in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(types.Key).Append('\n');
            foreach (Type type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append("  ").Append(TypeText.Declaration(type)).Append('\n');
                foreach (string member in Members(type))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type) =>
        type.IsEnum ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}")
        : IsDelegate(type) ? []
        : type.GetMembers(Declared).Where(IsWritten).SelectMany(MemberText.Of).Order(StringComparer.Ordinal);

    // neither accessors nor what the compiler makes for records
    private static bool IsWritten(MemberInfo member) =>
        member is not Type && !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && (member is not MethodInfo { IsSpecialName: true } || member.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));
}
