using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class HoleFinder
{
    /// <summary>The operand of <c>delete</c>: IL computes it in any case, because it tells the runtime.</summary>
    public void VisitDeleted(ClangNode pointer, Func<BoundExpression, BoundExpression> told) => ValueHole(pointer, told);
}
