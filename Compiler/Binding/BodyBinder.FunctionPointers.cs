using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Pointers to functions with managed types in their signature (<c>__clrcall</c>): they hold the address of IL.
/// All others hold the address of native code.</summary>
internal sealed partial class BodyBinder
{
    /// <summary><c>&amp;f</c>, or <c>f</c> where its address is wanted.</summary>
    private BoundExpression BindFunctionAddress(ClangNode operand, ClangNode node) =>
        Intrinsics.Peel(operand) is { Kind: NodeKind.Unary, Operator: "*" } pointer ? BindValue(pointer.Children[0]!)
        : Intrinsics.Peel(operand).Decl is FunctionDecl function && _context.Symbols.MethodOf(function) is { IsStatic: true } method
            ? new BoundFunctionPointer(method, null, TypeOf(node.Type!))
            : NotYet(Describe(node), node);

    /// <summary><c>p(args)</c>.</summary>
    private BoundPointerCall BindPointerCall(ClangNode node)
    {
        var type = NativeSignature.ManagedPointee(node.Children[0]!.Type, _classifier)!;
        var parameters = type.Parameters.Select(TypeOf).ToList();
        var arguments = node.Children[1..].Zip(parameters, (argument, parameter) => Coerce(BindArgument(argument!, parameter, null), parameter));
        return new BoundPointerCall(BindValue(node.Children[0]!), [.. arguments], [.. parameters], TypeOf(type.Result));
    }
}
