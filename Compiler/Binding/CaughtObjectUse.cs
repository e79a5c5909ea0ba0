using System.Collections.Frozen;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Whether anyone may know the object that a managed handler has caught when the handler has ended. If not, the C++ exception that
/// it may carry ends with the handler, as in native ones.</summary>
internal sealed class CaughtObjectUse(VarDecl caught)
{
    /// <summary>Members of exceptions that hand out nothing by which the object could be found again.</summary>
    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(
        StringComparer.Ordinal,
        "Message", "ToString", "GetType", "StackTrace", "HResult", "ErrorCode", "Source", "HelpLink", "TargetSite", "Data", "GetHashCode",
        "TypeName", "What", "Code", "NativeStackTrace");

    /// <summary>Looks at every mention.</summary>
    public bool Escapes(ClangNode node) =>
        (node.Kind == NodeKind.DeclRef && ReferenceEquals(node.Decl, caught))
        || (!IsHarmless(node) && node.Parts.Any(Escapes));

    // e->Message
    private bool IsHarmless(ClangNode node) =>
        node is { Kind: NodeKind.Member, Decl: { } member, Children: [{ } target] } && Harmless.Contains(member.Name)
        && Intrinsics.Peel(BehindBase(target)) is { Kind: NodeKind.OperatorCall, Children: [{ } handle, ..] }
        && Intrinsics.Peel(handle) is { Kind: NodeKind.DeclRef } named && ReferenceEquals(named.Decl, caught);

    // A function of System::Object is called with a pointer to that.
    private static ClangNode BehindBase(ClangNode target) =>
        target is { Kind: NodeKind.ImplicitCast, CastKind: "UncheckedDerivedToBase" or "DerivedToBase", Children: [{ } derived] } ? derived : target;
}
