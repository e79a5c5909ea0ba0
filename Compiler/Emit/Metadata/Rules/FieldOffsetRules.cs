using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Fields have offsets exactly when the layout of their type is explicit (ECMA-335 §II.22.16).</summary>
internal sealed class FieldOffsetRules(DeclarationContext context)
{
    /// <summary>Checks the instance fields of a type whose attributes are bound.</summary>
    public void Check(TypeSymbol symbol)
    {
        if (symbol.Kind is not (ManagedTypeKind.RefClass or ManagedTypeKind.ValueClass))
        {
            return;
        }

        foreach (var (member, syntax) in symbol.Written)
        {
            if (member is FieldDefinition { IsStatic: false } field && Wrong(symbol.Definition, field) is { } descriptor)
            {
                context.Diagnostics.Report(descriptor, syntax.Location, field.Name, symbol.First.Syntax.Name);
            }
        }
    }

    private static DiagnosticDescriptor? Wrong(TypeDefinition type, FieldDefinition field) => (type.IsExplicitLayout, field.HasLayoutInfo) switch
    {
        (true, false) => Descriptors.FieldOffsetMissing,
        (false, true) => Descriptors.FieldOffsetUnwanted,
        _ => null,
    };
}
