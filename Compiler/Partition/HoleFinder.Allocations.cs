using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class HoleFinder
{
    /// <summary>The operand of <c>delete</c>: IL computes it in any case, because it tells the runtime.</summary>
    public void VisitDeleted(ClangNode pointer, Func<BoundExpression, BoundExpression> told) => ValueHole(pointer, told);

    /// <summary><c>new V(a)</c> → <c>new V(p0)</c>: IL makes the value, C++ copies it into its memory. <c>new V[n]</c> →
    /// <c>new V[n]()</c>: values are zero.</summary>
    private void NewValueHole(ClangNode node, ClangNode initializer)
    {
        foreach (var operand in node.Children.Skip(1).OfType<ClangNode>())
        {
            Visit(operand); // the size, memory that is given
        }

        var construct = Intrinsics.Peel(initializer);
        if (construct.Type is not Clang.Ast.ArrayType)
        {
            draft.Replace(construct.Begin, construct.End, $"{CppType.Name(construct.Type!.Spelling)}({CopyOf(construct)})");
        }
        else if (draft.Slice(node.Begin, node.End) is [.., ']'])
        {
            draft.Replace(node.End - 1, node.End, "]()");
        }
    }
}
