using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>The error of writing <paramref name="place"/>, an initonly field, outside of the constructors of its class
    /// (ECMA-372 §19.2.2); null when it may be written.</summary>
    private BoundExpression? RejectInitOnly(Place place, ClangNode node)
    {
        if (place is not FieldPlace { Field: var reference } written || reference.Resolve() is not { IsInitOnly: true } field || MayAssign(written, field))
        {
            return null;
        }

        var descriptor = field.IsStatic ? Descriptors.InitOnlyStaticAssigned : Descriptors.InitOnlyAssigned;
        return Error(descriptor, node, field.Name, field.DeclaringType.Name);
    }

    private bool MayAssign(FieldPlace place, FieldDefinition field) =>
        field.DeclaringType == _method.DeclaringType && _method.IsConstructor && _method.IsStatic == field.IsStatic
        && place.Receiver is null or BoundThis or BoundLoad { Place: ArgumentPlace };
}
