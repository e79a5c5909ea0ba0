using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Compares signatures by names of types, without custom modifiers but that of long, independent of the module that refers to them.</summary>
internal static class Signatures
{
    /// <summary>Number of type parameters, parameter types and result of a method.</summary>
    public static string Key(IMethodSignature method) =>
        $"{TypeParameters(method)}({string.Join(',', method.Parameters.Select(p => Key(p.ParameterType)))}){Key(method.ReturnType)}";

    /// <summary>Parameter types and result of a method with their custom modifiers: what must differ between overloads.</summary>
    public static string ExactKey(IMethodSignature method) =>
        $"({string.Join(',', method.Parameters.Select(p => p.ParameterType.FullName))}){method.ReturnType.FullName}";

    /// <summary>A type's full name without custom modifiers, but for the one that makes a type of its own.</summary>
    public static string Key(TypeReference type) => type switch
    {
        IModifierType modifier when CppTypes.IsLong(type) => Key(modifier.ElementType) + " long",
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
        $"{TypeParameters(method)}({string.Join(',', method.Parameters.Select(p => Key(Substitution.Apply(p.ParameterType, instance))))}){Key(Substitution.Apply(method.ReturnType, instance))}";

    /// <summary>What constrains the type parameters of a method: the same for all that share a slot (ECMA-335 §II.9.9).</summary>
    public static string Constraints(MethodDefinition method, TypeReference? instance) =>
        string.Join('|', method.GenericParameters.Select(p => Constraints(p, instance)));

    private static string TypeParameters(IMethodSignature method) =>
        method is IGenericParameterProvider { HasGenericParameters: true } generic ? $"`{generic.GenericParameters.Count}" : string.Empty;

    private static string Constraints(GenericParameter parameter, TypeReference? instance)
    {
        var types = parameter.Constraints
            .Select(c => Key(instance is null ? c.ConstraintType : Substitution.Apply(c.ConstraintType, instance)))
            .Order(StringComparer.Ordinal);
        return $"{parameter.Attributes & GenericParameterAttributes.SpecialConstraintMask}:{string.Join(',', types)}";
    }
}
