using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Operators that evaluate some of their operands only now and then: <c>?:</c>, <c>&amp;&amp;</c> and <c>||</c> ([expr.cond],
/// [expr.log.and], [expr.log.or]). Where such an operand acts in IL, IL decides whether it is evaluated: what is managed in a shim has run
/// before the shim.</summary>
internal static class Choice
{
    /// <summary>Whether IL decides between the operands of <paramref name="node"/>, or of the lvalue that it loads.</summary>
    public static bool IsInIl(ClangNode node, Classifier classifier) => node is { Kind: NodeKind.ImplicitCast, CastKind: "LValueToRValue" }
        ? IsInIl(Intrinsics.Peel(node.Children[0]!), classifier)
        : IsChoice(node) && node.Children.Skip(1).Any(operand => operand is not null && Acts(operand, classifier));

    /// <summary>Whether the last operand of GNU's <c>a ?: b</c> acts in IL, which does not know that operator.</summary>
    public static bool IsWithoutMiddle(ClangNode node, Classifier classifier) =>
        node.Kind == NodeKind.BinaryConditional && Acts(node.Children[1]!, classifier);

    private static bool IsChoice(ClangNode node) =>
        node.Kind == NodeKind.Conditional || (node.Kind == NodeKind.Binary && node.Operator is "&&" or "||");

    /// <summary>Whether it is seen when the managed parts of a node run though the node is not evaluated: they have an effect, or can fail.
    /// A null <c>String^</c> cannot be marshalled.</summary>
    private static bool Acts(ClangNode node, Classifier classifier) =>
        node.Kind != NodeKind.Lambda
        && (classifier.IsMarshalToNative(node)
            || (classifier.HomeOf(node) == Home.Managed && !IsSafeLoad(node))
            || node.Operands.Any(operand => Acts(operand, classifier)));

    /// <summary>Whether the node's own operation names this object, one of its fields, or copies a handle.</summary>
    public static bool IsSafeLoad(ClangNode node) => node.Kind switch
    {
        NodeKind.This => true,
        NodeKind.Member => node.Decl is FieldDecl,
        NodeKind.Construct => Intrinsics.IsHandleClass(node.Decl?.Parent) && node.Children is [{ Type: RecordType { Declaration: var source } }] && Intrinsics.IsHandleClass(source),
        _ => false,
    };
}
