using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Replaces the type parameters of a generic type by the arguments of an instance.</summary>
internal static class Substitution
{
    /// <summary>The type as seen through <paramref name="instance"/>; unchanged when that is null.</summary>
    public static TypeReference Apply(TypeReference type, GenericInstanceType? instance) => instance is null
        ? type
        : type switch
        {
            GenericParameter { Type: GenericParameterType.Type } parameter => instance.GenericArguments[parameter.Position],
            GenericInstanceType generic => ApplyArguments(generic, instance),
            ArrayType array => new ArrayType(Apply(array.ElementType, instance), array.Rank),
            ByReferenceType reference => new ByReferenceType(Apply(reference.ElementType, instance)),
            PointerType pointer => new PointerType(Apply(pointer.ElementType, instance)),
            RequiredModifierType modifier => new RequiredModifierType(modifier.ModifierType, Apply(modifier.ElementType, instance)),
            OptionalModifierType modifier => new OptionalModifierType(modifier.ModifierType, Apply(modifier.ElementType, instance)),
            _ => type,
        };

    /// <summary>A type instantiated over its own parameters; itself when it has none.</summary>
    public static TypeReference OpenInstance(TypeDefinition type)
    {
        if (!type.HasGenericParameters)
        {
            return type;
        }

        var result = new GenericInstanceType(type);
        foreach (var parameter in type.GenericParameters)
        {
            result.GenericArguments.Add(parameter);
        }

        return result;
    }

    private static GenericInstanceType ApplyArguments(GenericInstanceType generic, GenericInstanceType instance)
    {
        var result = new GenericInstanceType(generic.ElementType);
        foreach (var argument in generic.GenericArguments)
        {
            result.GenericArguments.Add(Apply(argument, instance));
        }

        return result;
    }
}
