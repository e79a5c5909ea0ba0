using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class Cutter
{
    /// <summary>Whether an lvalue is a bit-field of a native class, which has no address.</summary>
    public bool IsBitField(ClangNode node) =>
        Intrinsics.Peel(node) is { Kind: NodeKind.Member, Decl: FieldDecl { IsBitField: true } field } && !classifier.IsManaged(field);

    /// <summary><c>s.bits = e</c>, <c>s.bits += e</c>: C++ assigns what IL has computed.</summary>
    public BoundExpression AssignBitField(ClangNode node, BoundExpression value, bool keepsValue)
    {
        var (left, right) = (node.Children[0]!, node.Children[1]!);
        var draft = NewDraft();
        var operand = draft.Add(Unqualified(right.Type!), Abi.Of(value.Type, Types), value);
        new HoleFinder(binder, context, classifier, draft, KeptOf(node)).Find(left);
        var assignment = $"{SliceOf(draft, left)} {node.Operator} {operand};";
        return keepsValue
            ? Finish(draft, CppType.Name(Unqualified(left.Type!)), $"return {assignment}", binder.TypeOf(left.Type!), node)
            : Finish(draft, "void", assignment, Types.Void, node);
    }
}
