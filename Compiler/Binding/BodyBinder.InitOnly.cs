using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>The error of writing <paramref name="place"/>, an initonly field, outside of the constructors of its class
    /// (ECMA-372 §19.2.2); null when it may be written.</summary>
    private BoundExpression? RejectInitOnly(Place place, ClangNode node)
    {
        if (ReadOnlyField(place) is not { } field)
        {
            return null;
        }

        var descriptor = field.IsStatic ? Descriptors.InitOnlyStaticAssigned : Descriptors.InitOnlyAssigned;
        return Error(descriptor, node, field.Name, field.DeclaringType.Name);
    }

    /// <summary>The object of a member call. Where the value of an initonly field must not change, the function gets a copy of it.</summary>
    private BoundExpression CopiedIfInitOnly(BoundExpression receiver, FunctionDecl function, ClangNode node)
    {
        if (receiver is not BoundAddress { Place: var place } || ReadOnlyField(place) is not { } field)
        {
            return receiver;
        }

        Warn(Descriptors.CallOnCopy, node, MessageWording.Apply(function.QualifiedName), field.Name);
        return Spill(new BoundLoad(place));
    }

    /// <summary>The initonly field that a write of <paramref name="place"/> would change, that of a value in it included; null when it may.</summary>
    private FieldDefinition? ReadOnlyField(Place place) => place is not FieldPlace { Field: var reference } written ? null
        : reference.Resolve() is { IsInitOnly: true } field && !MayAssign(written, field) ? field
        : written.Receiver is BoundAddress { Place: var outer } ? ReadOnlyField(outer)
        : null;

    private bool MayAssign(FieldPlace place, FieldDefinition field) =>
        field.DeclaringType == _method.DeclaringType && _method.IsConstructor && _method.IsStatic == field.IsStatic
        && place.Receiver is null or BoundThis or BoundLoad { Place: ArgumentPlace };
}
