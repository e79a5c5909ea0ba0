using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Walks base classes and interfaces with their generic arguments applied.</summary>
internal sealed class Hierarchy(IMetadataResolver resolver)
{
    /// <summary>The definition behind a reference; null when no reference assembly has it.</summary>
    public TypeDefinition? Definition(TypeReference type) => type as TypeDefinition ?? resolver.Resolve(type);

    /// <summary>The base class, or null.</summary>
    public TypeReference? BaseOf(TypeReference type) =>
        Definition(type)?.BaseType is { } baseType ? Substitution.Apply(baseType, type) : null;

    /// <summary>The base classes, nearest first.</summary>
    public IEnumerable<TypeReference> BasesOf(TypeReference type)
    {
        for (var current = BaseOf(type); current is not null; current = BaseOf(current))
        {
            yield return current;
        }
    }

    /// <summary>All interfaces of a type and of those interfaces, each once, in order of declaration; not those of base classes.</summary>
    public IReadOnlyList<TypeReference> InterfacesOf(TypeReference type)
    {
        var result = new List<TypeReference>();
        Collect(type, result, []);
        return result;
    }

    /// <summary>The instance of <paramref name="definition"/> that <paramref name="type"/> is, derives from or implements; null when none.</summary>
    public TypeReference? InstanceOf(TypeReference type, TypeDefinition definition)
    {
        foreach (var current in BasesOf(type).Prepend(type))
        {
            if (current.GetElementType().FullName == definition.FullName)
            {
                return current;
            }
        }

        return BasesOf(type).Prepend(type).SelectMany(InterfacesOf)
            .FirstOrDefault(i => i.GetElementType().FullName == definition.FullName);
    }

    private void Collect(TypeReference type, List<TypeReference> result, HashSet<string> seen)
    {
        if (Definition(type) is not { } definition)
        {
            return;
        }

        foreach (var implementation in definition.Interfaces)
        {
            var instance = Substitution.Apply(implementation.InterfaceType, type);
            if (seen.Add(Signatures.Key(instance)))
            {
                result.Add(instance);
                Collect(instance, result, seen);
            }
        }
    }
}
