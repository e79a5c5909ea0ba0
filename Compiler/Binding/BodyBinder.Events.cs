using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private static bool IsEvent(ClangNode node) =>
        Intrinsics.Peel(node).Type is RecordType { Declaration.QualifiedName: "clr::ev" };

    private EventDefinition? EventOf(ClangNode node) => node.Decl is VarDecl variable
        ? _context.Index.Find(variable)?.Member as EventDefinition ?? _context.Symbols.EventOf(variable)
        : null;

    /// <summary>Whether the body that is bound may call <paramref name="method"/>, which Clang does not know
    /// (ECMA-335 §I.8.5.3).</summary>
    private bool IsAccessible(MethodDefinition method)
    {
        var isSameModule = method.Module == _context.Module;
        return method.IsPublic || (isSameModule && (method.IsAssembly || method.IsFamilyOrAssembly)) || IsInside(method.DeclaringType)
            || (!method.IsPrivate && Hierarchy.AsInstanceOf(_method.DeclaringType, method.DeclaringType) is not null);
    }

    private bool IsInside(TypeDefinition type)
    {
        for (var current = _method.DeclaringType; current is not null; current = current.DeclaringType)
        {
            if (current == type)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>E += h</c>, <c>E -= h</c>: the event's add or remove.</summary>
    private BoundExpression BindEventAccess(ClangNode node)
    {
        var target = Intrinsics.Peel(node.Children[0]!);
        if (EventOf(target) is not { } definition)
        {
            return NotYet(Describe(node), node);
        }

        var accessor = node.Operator == "+=" ? definition.AddMethod : definition.RemoveMethod;
        var receiver = accessor.IsStatic ? null : ReceiverOrThis(target, node, definition.Name);
        var reference = Reference(accessor, DeclaringType(definition.DeclaringType, target.Decl!, receiver));
        return MakeCall(
            reference, receiver, [BindValue(node.Children[1]!)], target.HasQualifier,
            ConstrainedType(receiver, definition.DeclaringType), Types.Void);
    }

    /// <summary><c>E(args)</c> inside the class: calls raise, which does nothing without handlers (ECMA-372 §19.6.2).</summary>
    private BoundExpression BindRaise(ClangNode target, ClangNode node)
    {
        if (EventOf(target) is not { } definition)
        {
            return NotYet($"raising the event in {Describe(node)}", node);
        }

        if (definition.InvokeMethod is not { } raise)
        {
            return Error(Descriptors.EventWithoutRaise, node, definition.Name);
        }

        if (!IsAccessible(raise))
        {
            return Error(Descriptors.RaiseNotAccessible, node, definition.Name);
        }

        var receiver = raise.IsStatic ? null : ReceiverOrThis(target, node, definition.Name);
        var reference = Reference(raise, DeclaringType(definition.DeclaringType, target.Decl!, receiver));
        var arguments = BindArguments(reference, FormOf((FunctionDecl)node.Decl!), (FunctionDecl)node.Decl!, node.Children[1..]);
        return MakeCall(reference, receiver, arguments, false, null, Substitution.Apply(raise.ReturnType, reference));
    }
}
