using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Questions about base classes, interfaces and generic substitution (ECMA-335 §II.9).</summary>
internal static class Hierarchy
{
    /// <summary>The instance of <paramref name="definition"/> that <paramref name="type"/> is or derives from, or null.</summary>
    public static TypeReference? AsInstanceOf(TypeReference type, TypeDefinition definition)
    {
        var pending = new Queue<TypeReference>([type]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (pending.TryDequeue(out var current))
        {
            if (current is GenericParameter parameter)
            {
                parameter.Constraints.ToList().ForEach(c => pending.Enqueue(c.ConstraintType));
            }

            if (!seen.Add(current.FullName) || current.Resolve() is not { } resolved)
            {
                continue;
            }

            if (resolved == definition || resolved.FullName == definition.FullName)
            {
                return current;
            }

            foreach (var parent in Parents(resolved))
            {
                pending.Enqueue(Substitution.Apply(parent, current));
            }
        }

        return null;
    }

    /// <summary>Whether values of the type can be converted to an interface or base class of that full name.</summary>
    public static bool Implements(TypeReference type, string fullName)
    {
        for (var current = type; current is not null;)
        {
            if (current.Resolve() is not { } definition)
            {
                return false;
            }

            if (definition.FullName == fullName || definition.Interfaces.Any(i => Implements(i.InterfaceType, fullName)))
            {
                return true;
            }

            current = definition.BaseType;
        }

        return false;
    }

    private static IEnumerable<TypeReference> Parents(TypeDefinition type)
    {
        if (type.BaseType is { } parent)
        {
            yield return parent;
        }

        foreach (var implementation in type.Interfaces)
        {
            yield return implementation.InterfaceType;
        }
    }
}
