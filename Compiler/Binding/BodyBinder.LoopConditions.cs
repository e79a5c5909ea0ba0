using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>A loop whose condition declares a variable ([stmt.while], [stmt.for]): every iteration has one of its own, which the
    /// increment sees too. <c>for (; T v = e; i) S</c> → <c>for (;;) { T v = e; if (v) { S; i; } else break; }</c>.</summary>
    private BoundLoopStatement BindDeclaringLoop(ClangNode declaration, ClangNode condition, ClangNode body, ClangNode? increment)
    {
        var (breaks, continues) = (new LabelSymbol("break"), new LabelSymbol("continue"));
        var cleanups = new List<BoundStatement>();
        var declare = WithPoint(declaration, BindDeclarations(declaration, cleanups));
        var setup = new List<BoundStatement>();
        var test = BindCondition(condition, setup);
        var bound = InLoop(breaks, continues, () => BindStatement(body));
        var step = BindIncrementStatement(increment) ?? new BoundBlock([]);
        var then = new BoundBlock([bound, new BoundLabel(continues), step]);
        var iteration = new BoundBlock([.. setup, new BoundIfStatement(test, then, new BoundGoto(breaks))]);
        return new BoundLoopStatement(
            null, null, new BoundBlock([declare, Protect(iteration, cleanups)]), null, false, breaks, new LabelSymbol("repeat"));
    }

    private BoundStatement? BindIncrementStatement(ClangNode? increment) => increment is null ? null
        : WithPoint(increment, WithTemporaries(() => BindOutermostEffect(increment)));
}
