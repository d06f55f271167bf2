using System.Globalization;
using System.Reflection;

namespace GovInfoDisclosure.Packages.Tests.Api;

/// <summary>Members as C# writes them; nothing for what consumers cannot see.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<string> Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) && !constructor.IsStatic =>
            [$"{Access(constructor)}new({Parameters(constructor)})"],
        MethodInfo method when IsVisible(method) =>
            [$"{Access(method)}{TypeText.Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{TypeParameters(method)}({Parameters(method)})"],
        PropertyInfo property when Accessors(property) is { Length: > 0 } accessors =>
            [$"{Access(property.GetAccessors(nonPublic: true).First(IsVisible))}{TypeText.Name(property.PropertyType, Nullability.Create(property))} {property.Name}{Index(property)} {{ {accessors} }}"],
        FieldInfo field when field.IsPublic || field.IsFamily =>
            [$"{(field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "")}{TypeText.Name(field.FieldType, Nullability.Create(field))} {field.Name}{(field.IsLiteral ? " = " + Constant(field.GetRawConstantValue()) : "")}"],
        EventInfo { AddMethod: { } add } when IsVisible(add) => [$"event {member.Name}"],
        _ => [],
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract "
            : method is { IsVirtual: true, IsFinal: false, DeclaringType.IsInterface: false } ? "virtual " : "");

    private static string Accessors(PropertyInfo property) => string.Join(" ", new[]
    {
        property.GetMethod is { } get && IsVisible(get) ? "get;" : "",
        property.SetMethod is { } set && IsVisible(set) ? IsInit(set) ? "init;" : "set;" : "",
    }.Where(accessor => accessor.Length > 0));

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? "[" + string.Join(", ", index.Select(Parameter)) + "]" : "";

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name)) + ">" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        (parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")
        + TypeText.Name(parameter.ParameterType, Nullability.Create(parameter)) + " " + parameter.Name
        + (parameter.HasDefaultValue ? " = " + Constant(parameter.DefaultValue) : "");

    private static string Constant(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
