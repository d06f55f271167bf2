using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Conventions;

public class TypeConventionTests
{
    [Fact]
    public void No_public_property_can_be_set_after_construction()
    {
        IEnumerable<string> settable =
            from type in PublicSurface.Types
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            where property.DeclaringType!.Assembly == type.Assembly // what every exception has is not ours
            select $"{type.FullName}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void No_public_field_can_be_written()
    {
        IEnumerable<string> writable =
            from type in PublicSurface.Types.Where(type => !type.IsEnum)
            from field in type.GetFields()
            where field is { IsLiteral: false, IsInitOnly: false }
            select $"{type.FullName}.{field.Name}";

        Assert.Empty(writable);
    }

    [Fact]
    public void No_public_property_hands_out_what_others_could_change()
    {
        IEnumerable<string> changeable =
            from type in PublicSurface.Types
            from property in type.GetProperties()
            where property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is { } definition
                    && (definition == typeof(List<>) || definition == typeof(IList<>) || definition == typeof(Dictionary<,>)))
            select $"{type.FullName}.{property.Name}";

        Assert.Empty(changeable);
    }

    // the equality that the compiler makes compares an ImmutableArray by reference; the schema is one object per edition, and
    // what was located is of one document: those are never compared by content
    [Fact]
    public void A_record_of_the_model_or_of_findings_that_holds_a_list_has_equality_of_its_own()
    {
        string?[] byContent = [typeof(AnnualReport).Namespace, typeof(Diagnostic).Namespace];
        IEnumerable<Type> byReference =
            from type in PublicSurface.Types
            where byContent.Contains(type.Namespace) && PublicSurface.IsRecord(type) && type.GetProperties().Any(property => IsStored(property) && HoldsList(property))
            where type.GetMethod(nameof(Equals), [type])!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            select type;

        Assert.Empty(byReference);
    }

    [Fact]
    public void No_record_can_be_derived_from_outside()
    {
        IEnumerable<Type> open =
            from type in PublicSurface.Types
            where PublicSurface.IsRecord(type) && type is { IsSealed: false }
            where !type.GetMembers(BindingFlags.Instance | BindingFlags.NonPublic).Any(member =>
                member is MethodInfo { IsAbstract: true, IsFamilyAndAssembly: true })
            select type;

        Assert.Empty(open);
    }

    /// <summary>What is computed is compared by what it is computed of.</summary>
    private static bool IsStored(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool HoldsList(PropertyInfo property) =>
        property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
}
