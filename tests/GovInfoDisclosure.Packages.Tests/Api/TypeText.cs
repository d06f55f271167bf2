using System.Reflection;

namespace GovInfoDisclosure.Packages.Tests.Api;

/// <summary>Types as C# writes them.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(char)] = "char", [typeof(string)] = "string", [typeof(object)] = "object",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(byte)] = "byte", [typeof(decimal)] = "decimal", [typeof(double)] = "double",
        [typeof(uint)] = "uint", [typeof(ulong)] = "ulong", [typeof(short)] = "short",
    };

    public static string Declaration(Type type)
    {
        string parents = string.Join(", ", Parents(type).Select(parent => Name(parent)).Order(StringComparer.Ordinal));
        string declaration = $"{Modifiers(type)}{Word(type)} {Name(type)}{(parents.Length == 0 ? "" : " : " + parents)}";
        return type.IsSubclassOf(typeof(Delegate)) ? $"{declaration} = {MemberText.Of(type.GetMethod("Invoke")!).Single()}" : declaration;
    }

    /// <summary>The name of a type, with what can be null in it.</summary>
    public static string Name(Type type, NullabilityInfo? nullability = null)
    {
        string mark = nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        }

        if (type.IsGenericParameter || !type.IsGenericType)
        {
            return (Keywords.TryGetValue(type, out string? keyword) ? keyword : Nested(type)) + mark;
        }

        Type[] arguments = type.GetGenericArguments();
        IEnumerable<string> names = arguments.Select((argument, i) =>
            Name(argument, nullability is { } info && info.GenericTypeArguments.Length > i ? info.GenericTypeArguments[i] : null));
        return $"{Nested(type).Split('`')[0]}<{string.Join(", ", names)}>{mark}";
    }

    private static string Nested(Type type) => type is { IsNested: true, IsGenericParameter: false } ? Nested(type.DeclaringType!) + "." + type.Name : type.Name;

    private static IEnumerable<Type> Parents(Type type)
    {
        Type[] inherited = type.BaseType?.GetInterfaces() ?? [];
        Type? parent = type.IsEnum || type.IsValueType || type.BaseType == typeof(object) || type.IsSubclassOf(typeof(Delegate)) ? null : type.BaseType;
        return (parent is null ? [] : new[] { parent }).Concat(type.IsEnum ? [] : type.GetInterfaces().Except(inherited));
    }

    private static string Modifiers(Type type) => type switch
    {
        { IsValueType: true } or { IsInterface: true } => "",
        { IsAbstract: true, IsSealed: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Word(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        _ => (type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is null ? "" : "record ")
            + (type.IsValueType ? "struct" : "class"),
    };
}
