using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Attributes;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary><c>[assembly: TypeForwardedTo(T::typeid)]</c> → a row of ExportedType that leads to the assembly of T
/// (ECMA-335 §II.6.8, §II.22.14).</summary>
internal sealed class TypeForwards(DeclarationContext context)
{
    private const string AttributeName = "System.Runtime.CompilerServices.TypeForwardedToAttribute";

    /// <summary>Applies such an attribute; false for all others.</summary>
    public bool TryApply(AttributeData data)
    {
        if (data.TypeName != AttributeName)
        {
            return false;
        }

        var type = (TypeReference)data.Arguments[0].Value;
        if (Obstacle(type) is { } descriptor)
        {
            context.Diagnostics.Report(descriptor, data.Location, DisplayNames.Of(type));
        }
        else
        {
            Forward(context.Hierarchy.Definition(type)!, null);
        }

        return true;
    }

    private DiagnosticDescriptor? Obstacle(TypeReference type) =>
        type.IsPrimitive || type.MetadataType is MetadataType.String or MetadataType.Object or MetadataType.Void || type is ArrayType
            ? Descriptors.ForwardedNotUserDefined
        : type is GenericInstanceType ? Descriptors.ForwardedInstance
        : context.Hierarchy.Definition(type) is not { } definition || definition.Module == context.Module ? Descriptors.ForwardedNotImported
        : definition.IsNested ? Descriptors.ForwardedNested
        : context.Module.ExportedTypes.Any(e => e.FullName == type.FullName) ? Descriptors.ForwardedTwice
        : null;

    // Nested types go with the one around them.
    private void Forward(TypeDefinition definition, ExportedType? outer)
    {
        var forward = new ExportedType(definition.Namespace, definition.Name, context.Module, context.Importer.Type(definition).Scope)
        {
            Attributes = outer is null ? TypeAttributes.Forwarder : 0,
            DeclaringType = outer,
        };
        context.Module.ExportedTypes.Add(forward);
        foreach (var nested in definition.NestedTypes.Where(t => t.IsNestedPublic))
        {
            Forward(nested, forward);
        }
    }
}
