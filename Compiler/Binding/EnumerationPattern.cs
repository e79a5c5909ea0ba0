using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Finds the members of the enumeration pattern: public methods of the type, else of its interfaces (ECMA-372 §16.2.1).</summary>
internal static class EnumerationPattern
{
    private static readonly string[] _enumerables =
        ["System.Collections.Generic.IEnumerable`1", "System.Collections.IEnumerable"];

    private static readonly string[] _enumerators =
        ["System.Collections.IEnumerator"];

    /// <summary>The GetEnumerator to call on a collection and the closed type of what it returns.</summary>
    public static (MethodDefinition Method, TypeReference EnumeratorType) GetEnumerator(TypeReference collection, ClassLibrary runtime)
    {
        // What Cecil resolves an array to is its element.
        collection = collection is ArrayType ? runtime.Type("System.Array") : collection;
        var method = FindPublic(collection, "GetEnumerator") ?? FindOnInterfaces(collection, "GetEnumerator", _enumerables, runtime);
        var declaring = Hierarchy.AsInstanceOf(collection, method.DeclaringType) ?? method.DeclaringType;
        var reference = new MethodReference(method.Name, method.ReturnType, declaring);
        return (method, Substitution.Apply(method.ReturnType, reference));
    }

    /// <summary>A member of an enumerator by name.</summary>
    public static MethodDefinition Find(TypeReference enumerator, string name, ClassLibrary runtime) =>
        FindPublic(enumerator, name) ?? FindOnInterfaces(enumerator, name, _enumerators, runtime);

    private static MethodDefinition? FindPublic(TypeReference type, string name)
    {
        for (var current = type.Resolve(); current is not null; current = current.BaseType?.Resolve())
        {
            if (current.Methods.FirstOrDefault(m => m.Name == name && m is { IsPublic: true, HasParameters: false, IsStatic: false }) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static MethodDefinition FindOnInterfaces(TypeReference type, string name, string[] interfaces, ClassLibrary runtime)
    {
        var implemented = interfaces.FirstOrDefault(i => Hierarchy.AsInstanceOf(type, runtime.Definition(i)) is not null) ?? interfaces[^1];
        return runtime.Definition(implemented).Methods.First(m => m.Name == name);
    }
}
