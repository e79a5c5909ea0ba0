using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Binds a managed expression in a native initialiser as a function of its own: <c>return e;</c>.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="constructor">The constructor whose parameters it may name, or null.</param>
    /// <param name="name">What is initialised.</param>
    public BoundStatement BindNativeInitializer(ClangNode node, FunctionDecl? constructor, string name)
    {
        _function = constructor;
        Packs = PackElements.Of(constructor, _unit.Desugared.CheckText);
        _statement = LocationOf(node);
        if (constructor is not null)
        {
            DeclareParameters(constructor);
        }

        if (!_classifier.IsNativeClass(node.Type))
        {
            return WithPoint(node, WithTemporaries(() => new BoundReturn(Coerce(BindOutermost(node), _method.ReturnType))));
        }

        var result = new BoundLoad(new ArgumentPlace(_method.Parameters[^1]));
        var construct = WithTemporaries(() =>
            new BoundExpressionStatement(ConstructOutermost(result, (RecordType)node.Type!, node, name)));
        return new BoundBlock([PointOf(node), construct, new BoundReturn(null)]);
    }
}
