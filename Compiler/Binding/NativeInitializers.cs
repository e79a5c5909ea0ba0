using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Finds the managed expressions in initialisers that stay native.</summary>
internal static class NativeInitializers
{
    /// <summary>The largest parts of an initialiser that must run in IL, and the lambdas that hold managed code.</summary>
    public static IEnumerable<ClangNode> Holes(ClangNode node, Classifier classifier)
    {
        if (node.Kind is NodeKind.DefaultArg or NodeKind.DefaultInit || !(classifier.HasManaged(node) || HasMarshal(node, classifier)))
        {
            return [];
        }

        if (node.Kind == NodeKind.Lambda)
        {
            return [node];
        }

        var isHole = node.Begin >= 0
            && (classifier.HomeOf(node) == Home.Managed || classifier.IsMarshalToNative(node) || !classifier.HasNative(node));
        return isHole ? [node] : node.Children.Where(c => c is not null).SelectMany(c => Holes(c!, classifier));
    }

    /// <summary>Whether initialising the variable takes code, so that it waits until managed code can run.</summary>
    public static bool IsDynamic(VarDecl variable) =>
        variable.ConstantValue is null && variable.Initializer is { } initializer && !IsConstant(initializer);

    private static bool HasMarshal(ClangNode node, Classifier classifier) =>
        classifier.IsMarshalToNative(node) || node.Children.Any(c => c is not null && HasMarshal(c, classifier));

    private static bool IsConstant(ClangNode node) => node.Kind switch
    {
        NodeKind.IntegerLiteral or NodeKind.FloatingLiteral or NodeKind.CharacterLiteral or NodeKind.StringLiteral or NodeKind.BoolLiteral
            or NodeKind.NullPtrLiteral or NodeKind.Constant or NodeKind.ImplicitValueInit or NodeKind.ScalarValueInit => true,
        NodeKind.DeclRef => node.Decl is EnumConstantDecl or FunctionDecl or VarDecl { ConstantValue: not null },
        NodeKind.ImplicitCast or NodeKind.CStyleCast or NodeKind.StaticCast or NodeKind.FunctionalCast or NodeKind.ReinterpretCast
            or NodeKind.Unary or NodeKind.Binary or NodeKind.Paren or NodeKind.InitList =>
            node.Children.All(c => c is null || IsConstant(c)),
        _ => false,
    };
}
