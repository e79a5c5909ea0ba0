using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Objects of ref classes by value: who made the last one, or had it returned, disposes it (ECMA-372 §16.4).</summary>
internal sealed partial class BodyBinder
{
    private ClangNode? _adopted;

    /// <summary>A prvalue that becomes a variable or a result: it is made for that and not disposed here. Null for anything else, which would
    /// have to be copied.</summary>
    private BoundExpression? BindOwned(ClangNode value, ClangType type) => Intrinsics.Peel(value) switch
    {
        { Kind: NodeKind.Construct, Decl: FunctionDecl constructor } construct when !IsCopyOrMove(constructor) =>
            NewObject(constructor, construct, construct.Children, type),
        { Kind: NodeKind.Call or NodeKind.MemberCall or NodeKind.OperatorCall, Category: ValueCategory.PRValue } call => Adopt(call),
        { Kind: NodeKind.Conditional, Category: ValueCategory.PRValue } choice => BindOwnedChoice(choice, type),
        _ => null,
    };

    private BoundConditional? BindOwnedChoice(ClangNode choice, ClangType type) =>
        BindValue(choice.Children[0]!) is var condition && BindOwned(choice.Children[1]!, type) is { } first && BindOwned(choice.Children[2]!, type) is { } second
            ? new BoundConditional(condition, first, second, TypeOf(type))
            : null;

    private BoundExpression Adopt(ClangNode call)
    {
        _adopted = call;
        return BindValue(call);
    }

    /// <summary>The result of a call: an object that nobody adopts is a temporary.</summary>
    private BoundExpression ReturnedObject(ClangNode call, BoundExpression result) =>
        call is { Category: ValueCategory.PRValue, Type: { } type } && IsStackSemantics(type) && !ReferenceEquals(call, _adopted)
            ? DisposedTemporary(result)
            : result;
}
