using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Replaces the type parameters of generic types and methods by the arguments of their instances (ECMA-335 §II.9).</summary>
internal static class Substitution
{
    /// <summary>The type as seen through <paramref name="declaring"/>, an instance of the type that names it; unchanged when that
    /// is not generic.</summary>
    public static TypeReference Apply(TypeReference type, TypeReference? declaring) =>
        declaring is GenericInstanceType instance ? Apply(type, instance, null) : type;

    /// <summary>A type of a signature with the arguments of the method's declaring type and of the method itself applied.</summary>
    public static TypeReference Apply(TypeReference type, MethodReference method) =>
        Apply(type, method.DeclaringType as GenericInstanceType, method as GenericInstanceMethod);

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

    private static TypeReference Apply(TypeReference type, GenericInstanceType? declaring, GenericInstanceMethod? method) => type switch
    {
        GenericParameter parameter => Argument(parameter, parameter.Type == GenericParameterType.Type ? declaring : method),
        GenericInstanceType generic => ApplyArguments(generic, declaring, method),
        ArrayType array => ApplyElement(array, declaring, method),
        ByReferenceType reference => new ByReferenceType(Apply(reference.ElementType, declaring, method)),
        PointerType pointer => new PointerType(Apply(pointer.ElementType, declaring, method)),
        RequiredModifierType modifier => new RequiredModifierType(modifier.ModifierType, Apply(modifier.ElementType, declaring, method)),
        OptionalModifierType modifier => new OptionalModifierType(modifier.ModifierType, Apply(modifier.ElementType, declaring, method)),
        _ => type,
    };

    // A parameter of something else than what is instantiated stays what it is.
    private static TypeReference Argument(GenericParameter parameter, IGenericInstance? instance) =>
        instance is not null && parameter.Position < instance.GenericArguments.Count ? instance.GenericArguments[parameter.Position] : parameter;

    private static GenericInstanceType ApplyArguments(GenericInstanceType generic, GenericInstanceType? declaring, GenericInstanceMethod? method)
    {
        var result = new GenericInstanceType(generic.ElementType);
        foreach (var argument in generic.GenericArguments)
        {
            result.GenericArguments.Add(Apply(argument, declaring, method));
        }

        return result;
    }

    private static ArrayType ApplyElement(ArrayType array, GenericInstanceType? declaring, GenericInstanceMethod? method)
    {
        var result = new ArrayType(Apply(array.ElementType, declaring, method));
        if (!array.IsVector)
        {
            result.Dimensions.Clear();
            foreach (var dimension in array.Dimensions)
            {
                result.Dimensions.Add(dimension);
            }
        }

        return result;
    }
}
