using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private bool _pinning;

    private static bool IsPinPtr(ClangType? type) =>
        type is RecordType { Declaration.QualifiedName: "cli::pin_ptr" };

    /// <summary><c>pin_ptr&lt;T&gt; p = &amp;a[0]</c>: a pinned local (ECMA-372 §12.3.7); the object stays until the method returns
    /// or the pointer is assigned.</summary>
    private BoundStatement BindPinPtr(VarDecl variable)
    {
        var element = TypeOf(((RecordType)variable.Type).Declaration.TemplateArguments[0].Type!);
        var local = new LocalSymbol(variable.Name, new PinnedType(new ByReferenceType(element)));
        _variables[variable] = new LocalPlace(local);
        return variable.Initializer is not { } initializer
            ? new BoundBlock([])
            : WithTemporaries(() => new BoundExpressionStatement(
                new BoundStore(new LocalPlace(local), BindPinned(initializer), false, Types.Void)));
    }

    /// <summary>The by-ref that a pinning pointer is set to.</summary>
    private BoundExpression BindPinned(ClangNode node)
    {
        var inner = Intrinsics.Peel(node);
        if (inner is { Kind: NodeKind.Construct } && IsPinPtr(inner.Type))
        {
            return inner.Children.Length == 0 ? new BoundConstant(Types.UIntPtr, null) : BindPinned(inner.Children[0]!);
        }

        var outer = _pinning;
        _pinning = true;
        var value = BindValue(inner);
        _pinning = outer;
        return value is BoundConstant { Value: null } ? new BoundConstant(Types.UIntPtr, null) : value;
    }

    /// <summary>The native pointer a pinning pointer converts to.</summary>
    private BoundConvert BindPinnedPointer(ClangNode node) =>
        new(new BoundLoad(BindPlace(node)), true, Types.UIntPtr);
}
