using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Whether references of one type can be stored in places of another, with variance (ECMA-335 §I.8.7).</summary>
internal static class Assignability
{
    /// <summary>Whether a value of <paramref name="from"/>, boxed if it must be, converts to the class or interface <paramref name="to"/>.</summary>
    public static bool IsAssignable(TypeReference from, TypeReference to) =>
        to.MetadataType == MetadataType.Object || Ancestors(from).Any(a => Matches(a, to));

    /// <summary>Whether a type parameter's arguments are references.</summary>
    public static bool IsReference(TypeReference type) => type switch
    {
        GenericParameter parameter => parameter.HasReferenceTypeConstraint
            || parameter.Constraints.Any(c => c.ConstraintType is GenericParameter ? IsReference(c.ConstraintType) : IsClass(c.ConstraintType)),
        _ => !type.IsValueType && !type.IsPrimitive && !type.IsPointer,
    };

    private static bool IsClass(TypeReference type) =>
        type.FullName is not ("System.ValueType" or "System.Enum") && type.Resolve() is { IsInterface: false };

    /// <summary>The type itself, its base classes, interfaces and constraints.</summary>
    private static IEnumerable<TypeReference> Ancestors(TypeReference type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<TypeReference>([type]);
        while (pending.TryPop(out var current))
        {
            if (!seen.Add(Signatures.Key(current)))
            {
                continue;
            }

            yield return current;
            foreach (var parent in Parents(current))
            {
                pending.Push(Substitution.Apply(parent, current));
            }
        }
    }

    private static IEnumerable<TypeReference> Parents(TypeReference type)
    {
        switch (type)
        {
            case GenericParameter parameter:
                return parameter.Constraints.Select(c => c.ConstraintType);
            case ArrayType array:
                return ArrayParents(array);
            default:
                var definition = type.Resolve();
                var interfaces = definition?.Interfaces.Select(i => i.InterfaceType) ?? [];
                return definition?.BaseType is { } parent ? interfaces.Prepend(parent) : interfaces;
        }
    }

    private static IEnumerable<TypeReference> ArrayParents(ArrayType array)
    {
        var library = array.Module.TypeSystem.CoreLibrary;
        yield return new TypeReference("System", "Array", array.Module, library, false);
        foreach (var name in array.IsVector ? ["IList`1", "IReadOnlyList`1"] : Array.Empty<string>())
        {
            var open = new TypeReference("System.Collections.Generic", name, array.Module, library, false);
            open.GenericParameters.Add(new GenericParameter(open));
            yield return new GenericInstanceType(open) { GenericArguments = { array.ElementType } };
        }
    }

    private static bool Matches(TypeReference type, TypeReference target)
    {
        if (Signatures.Key(type) == Signatures.Key(target))
        {
            return true;
        }

        if (type is ArrayType { ElementType: var element } array && target is ArrayType { ElementType: var wanted } other)
        {
            return array.Rank == other.Rank && IsReference(element) && IsAssignable(element, wanted);
        }

        return type is GenericInstanceType instance && target is GenericInstanceType closed
            && instance.ElementType.FullName == closed.ElementType.FullName && instance.Resolve() is { } definition
            && definition.GenericParameters.Zip(instance.GenericArguments, closed.GenericArguments)
                .All(p => Matches(p.First, p.Second, p.Third));
    }

    private static bool Matches(GenericParameter parameter, TypeReference argument, TypeReference wanted) =>
        Signatures.Key(argument) == Signatures.Key(wanted)
        || (parameter.IsCovariant && IsReference(argument) && IsAssignable(argument, wanted))
        || (parameter.IsContravariant && IsReference(wanted) && IsAssignable(wanted, argument));
}
