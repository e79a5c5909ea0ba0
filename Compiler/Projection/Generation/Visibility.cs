using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Accessibility of metadata members as another assembly sees it.</summary>
internal static class Visibility
{
    public static bool IsVisible(MethodDefinition? method) =>
        method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    public static bool IsVisible(FieldDefinition field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    /// <summary>Static abstract and virtual interface members can only be called through type parameters.</summary>
    public static bool IsStaticVirtual(MethodDefinition method) => method.IsStatic && (method.IsVirtual || method.IsAbstract);

    /// <summary>The accessor that decides who sees a property.</summary>
    public static MethodDefinition? Accessor(PropertyDefinition property)
    {
        var accessor = IsVisible(property.GetMethod) ? property.GetMethod : property.SetMethod;
        return IsVisible(accessor) && !IsStaticVirtual(accessor!) ? accessor : null;
    }
}
