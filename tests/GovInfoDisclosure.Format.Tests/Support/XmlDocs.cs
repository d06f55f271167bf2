using System.Reflection;
using System.Xml.Linq;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>The XML docs beside an assembly. Overloads and type arguments are not told apart: a name finds the docs of them all.</summary>
internal sealed class XmlDocs
{
    private readonly ILookup<string, XElement> _members;

    private XmlDocs(IEnumerable<XElement> members) =>
        _members = members.ToLookup(member => NameOf(member.Attribute("name")!.Value), StringComparer.Ordinal);

    public static XmlDocs Of(Assembly assembly) =>
        new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"));

    /// <summary>The first words of the docs of a type or member; none where they are inherited.</summary>
    public IEnumerable<string> Summaries(MemberInfo member)
    {
        string name = member is Type type ? "T:" + FullName(type) : Kind(member) + FullName(member.DeclaringType!) + "." + member.Name.Replace(".ctor", "#ctor");
        return _members[name].Elements("summary").Select(summary => summary.Value.Trim());
    }

    private static string Kind(MemberInfo member) => member.MemberType switch
    {
        MemberTypes.Property => "P:",
        MemberTypes.Field => "F:",
        _ => "M:",
    };

    private static string FullName(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    // M:A.B.C``1(System.String) is A.B.C
    private static string NameOf(string docId)
    {
        int end = docId.IndexOf('(', StringComparison.Ordinal);
        string name = end < 0 ? docId : docId[..end];
        int typeArguments = name.IndexOf("``", StringComparison.Ordinal);
        return typeArguments < 0 ? name : name[..typeArguments];
    }
}
