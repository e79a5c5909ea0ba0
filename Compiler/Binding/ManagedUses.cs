using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Managed code where there may be none.</summary>
/// <param name="Begin">Where it stands in the check text.</param>
/// <param name="Called">The function that is called, or null where a managed type is used otherwise.</param>
internal sealed record ManagedUse(int Begin, FunctionDecl? Called);

/// <summary>Finds managed code in unmanaged functions.</summary>
internal static class ManagedUses
{
    /// <summary>The managed calls in <paramref name="node"/>, and the managed code that calls nothing.</summary>
    public static IReadOnlyList<ManagedUse> In(ClangNode node, Classifier classifier)
    {
        if (node is { Begin: >= 0, Kind: NodeKind.Call or NodeKind.MemberCall, Decl: FunctionDecl function } && IsManagedCall(function, classifier))
        {
            return [new ManagedUse(node.Begin, function)];
        }

        var inner = node.Operands.SelectMany(c => In(c, classifier)).ToList();
        return inner.Count == 0 && IsManaged(node, classifier) ? [new ManagedUse(node.Begin, null)] : inner;
    }

    /// <summary>Whether a function is a member of a managed type.</summary>
    public static bool IsMethod(FunctionDecl function, Classifier classifier) => function.Parent is { } parent && classifier.IsManaged(parent);

    // What the prelude declares stands for an expression.
    private static bool IsManagedCall(FunctionDecl function, Classifier classifier) =>
        !function.QualifiedName.StartsWith("clr::", StringComparison.Ordinal)
        && (IsMethod(function, classifier) || ManagedFunctions.HasManagedSignature(function, classifier));

    private static bool IsManaged(ClangNode node, Classifier classifier) => node.Begin >= 0 && node.Kind != NodeKind.Compound
        && (classifier.HasManaged(node) || node.Decls.OfType<VarDecl>().Any(v => classifier.IsManaged(NativeSignature.Core(v.Type))));
}
