using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Makes a module's own reference to a type that may contain type parameters of the module's generics, which Cecil's
/// importer does not take without their owner.</summary>
internal static class TypeImport
{
    /// <summary>The reference.</summary>
    public static TypeReference Import(ModuleDefinition module, TypeReference type) => type switch
    {
        GenericParameter => type,
        PinnedType pinned => new PinnedType(Import(module, pinned.ElementType)),
        ByReferenceType reference => new ByReferenceType(Import(module, reference.ElementType)),
        PointerType pointer => new PointerType(Import(module, pointer.ElementType)),
        GenericInstanceType instance => Instance(module, instance),
        ArrayType array => Array(array, Import(module, array.ElementType)),
        _ => module.ImportReference(type),
    };

    private static GenericInstanceType Instance(ModuleDefinition module, GenericInstanceType instance)
    {
        var result = new GenericInstanceType(module.ImportReference(instance.ElementType));
        foreach (var argument in instance.GenericArguments)
        {
            result.GenericArguments.Add(Import(module, argument));
        }

        return result;
    }

    private static ArrayType Array(ArrayType array, TypeReference element)
    {
        var result = new ArrayType(element, array.Rank);
        for (var i = 0; array.Rank > 1 && i < array.Rank; i++)
        {
            result.Dimensions[i] = array.Dimensions[i];
        }

        return result;
    }
}
