// What the trimmer reads and .NET Standard 2.0 lacks; internal, so that it never collides with a consumer's own.
#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    None = 0,
    PublicParameterlessConstructor = 1,
    PublicConstructors = 3,
}

[AttributeUsage(AttributeTargets.GenericParameter | AttributeTargets.Parameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}
#endif
