using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Compares signatures by names of types, without custom modifiers, independent of the module that refers to them.</summary>
internal static class Signatures
{
    /// <summary>Type parameters with their constraints, parameter types and result of a method.</summary>
    public static string Key(IMethodSignature method) =>
        $"{TypeParameters(method, (method as MethodReference)?.DeclaringType)}({string.Join(',', method.Parameters.Select(p => Key(p.ParameterType)))}){Key(method.ReturnType)}";

    /// <summary>Parameter types and result of a method with their custom modifiers: what must differ between overloads.</summary>
    public static string ExactKey(IMethodSignature method) =>
        $"({string.Join(',', method.Parameters.Select(p => p.ParameterType.FullName))}){method.ReturnType.FullName}";

    /// <summary>A type's full name without custom modifiers.</summary>
    public static string Key(TypeReference type) => type switch
    {
        IModifierType modifier => Key(modifier.ElementType),
        ByReferenceType reference => Key(reference.ElementType) + "&",
        PointerType pointer => Key(pointer.ElementType) + "*",
        ArrayType array => $"{Key(array.ElementType)}[{new string(',', array.Rank - 1)}]",
        GenericInstanceType instance =>
            $"{instance.ElementType.FullName}<{string.Join(',', instance.GenericArguments.Select(Key))}>",
        GenericParameter parameter => (parameter.Type == GenericParameterType.Type ? "!" : "!!") + parameter.Position,
        _ => type.FullName,
    };

    /// <summary>A method's signature as seen through <paramref name="instance"/>, the instance of its declaring type.</summary>
    public static string KeyIn(MethodDefinition method, TypeReference instance) =>
        $"{TypeParameters(method, instance)}({string.Join(',', method.Parameters.Select(p => Key(Substitute(p.ParameterType, instance))))}){Key(Substitute(method.ReturnType, instance))}";

    // `2[flags:constraints|flags:constraints]: functions that differ there override nothing (ECMA-335 §II.9.9).
    private static string TypeParameters(IMethodSignature method, TypeReference? instance) =>
        method is IGenericParameterProvider { HasGenericParameters: true } generic
            ? $"`{generic.GenericParameters.Count}[{string.Join('|', generic.GenericParameters.Select(p => Constraints(p, instance)))}]"
            : string.Empty;

    private static string Constraints(GenericParameter parameter, TypeReference? instance)
    {
        var types = parameter.Constraints
            .Select(c => Key(instance is null ? c.ConstraintType : Substitute(c.ConstraintType, instance)))
            .Order(StringComparer.Ordinal);
        return $"{parameter.Attributes & GenericParameterAttributes.SpecialConstraintMask}:{string.Join(',', types)}";
    }

    /// <summary>Replaces type parameters by the arguments of <paramref name="instance"/>.</summary>
    public static TypeReference Substitute(TypeReference type, TypeReference instance)
    {
        if (instance is not GenericInstanceType { GenericArguments: var arguments })
        {
            return type;
        }

        return type switch
        {
            GenericParameter { Type: GenericParameterType.Type } parameter => arguments[parameter.Position],
            GenericInstanceType generic => Instantiate(generic, instance),
            ByReferenceType reference => new ByReferenceType(Substitute(reference.ElementType, instance)),
            PointerType pointer => new PointerType(Substitute(pointer.ElementType, instance)),
            ArrayType array => SubstituteArray(array, instance),
            RequiredModifierType modifier =>
                new RequiredModifierType(modifier.ModifierType, Substitute(modifier.ElementType, instance)),
            OptionalModifierType modifier =>
                new OptionalModifierType(modifier.ModifierType, Substitute(modifier.ElementType, instance)),
            _ => type,
        };
    }

    private static GenericInstanceType Instantiate(GenericInstanceType generic, TypeReference instance)
    {
        var result = new GenericInstanceType(generic.ElementType);
        foreach (var argument in generic.GenericArguments)
        {
            result.GenericArguments.Add(Substitute(argument, instance));
        }

        return result;
    }

    private static ArrayType SubstituteArray(ArrayType array, TypeReference instance)
    {
        var result = new ArrayType(Substitute(array.ElementType, instance));
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
