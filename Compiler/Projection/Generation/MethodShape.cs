using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>A method as one class sees it: parameter and result types with the type arguments of the inheriting class put in.</summary>
internal sealed record MethodShape(MethodDefinition Definition, IReadOnlyList<TypeReference> Parameters, TypeReference Result)
{
    public int Arity => Definition.GenericParameters.Count;

    /// <summary>Ends in a parameter array (ECMA-372 §18.6).</summary>
    public bool HasParameterArray =>
        Parameters.Count > 0
        && Parameters[^1] is ArrayType { Rank: 1 }
        && Definition.Parameters[^1].CustomAttributes.Any(a => a.AttributeType.FullName == "System.ParamArrayAttribute");

    public bool TakesObject => Parameters.Any(IsObject);

    public static MethodShape Of(MethodDefinition method, GenericInstanceType? instance = null) => new(
        method,
        [.. method.Parameters.Select(p => Substitution.Apply(p.ParameterType, instance))],
        Substitution.Apply(method.ReturnType, instance));

    public static bool IsObject(TypeReference type) => type.FullName == "System.Object";

    /// <summary>Equal for methods that C++ regards as redeclarations of each other.</summary>
    public string Key() => Arity + ":" + string.Join(",", Parameters.Select(KeyOf));

    // type parameters of methods count by position, not by name
    private static string KeyOf(TypeReference type) => type switch
    {
        GenericParameter { Type: GenericParameterType.Method } parameter => "!!" + parameter.Position,
        GenericInstanceType instance => instance.ElementType.FullName + "<" + string.Join(",", instance.GenericArguments.Select(KeyOf)) + ">",
        ArrayType array => KeyOf(array.ElementType) + "[" + array.Rank + "]",
        ByReferenceType reference => KeyOf(reference.ElementType) + "&",
        PointerType pointer => KeyOf(pointer.ElementType) + "*",
        IModifierType modifier => KeyOf(modifier.ElementType) + " " + modifier.ModifierType.Name,
        _ => type.FullName,
    };
}
