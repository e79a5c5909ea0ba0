using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Resolves type references of the module under construction: its own types by name, all others in the
/// reference set, so that Cecil and the compiler share one set of definitions.</summary>
internal sealed class ProjectedTypes(IProjectionIndex index) : IMetadataResolver
{
    /// <inheritdoc/>
    public TypeDefinition? Resolve(TypeReference type)
    {
        var element = type.GetElementType();
        return element is GenericParameter ? null : element as TypeDefinition ?? Own(element) ?? index.FindType(element.FullName);
    }

    /// <inheritdoc/>
    public MethodDefinition? Resolve(MethodReference method)
    {
        var definition = method.GetElementMethod();
        return definition as MethodDefinition
            ?? Resolve(definition.DeclaringType)?.Methods.FirstOrDefault(candidate => IsSame(candidate, definition));
    }

    /// <inheritdoc/>
    public FieldDefinition? Resolve(FieldReference field) =>
        Resolve(field.DeclaringType)?.Fields.FirstOrDefault(candidate => candidate.Name == field.Name);

    private static TypeDefinition? Own(TypeReference type) =>
        type.Scope is ModuleDefinition module && module == type.Module ? module.GetType(type.FullName) : null;

    private static bool IsSame(MethodDefinition candidate, MethodReference method) =>
        candidate.Name == method.Name
        && candidate.GenericParameters.Count == method.GenericParameters.Count
        && Signatures.Key(candidate) == Signatures.Key(method);
}
