using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private readonly Stack<Place> _compounds = new();

    /// <summary><c>clr::assign(a, clr::same(a) + b)</c>, which stands for <c>a += b</c>: the place of <c>a</c> is computed once.</summary>
    private BoundExpression BindCompoundByOperator(ClangNode node)
    {
        var effects = new List<BoundExpression>();
        var place = Stabilise(BindPlace(node.Children[1]!), effects);
        _compounds.Push(place);
        var value = BindValue(node.Children[2]!);
        _compounds.Pop();
        var store = Store(place, value, keepsValue: true, node);
        return new BoundSequence([.. effects], store, store.Type);
    }
}
