using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Projection;

namespace Bridge.Compiler.Binding;

/// <summary>Whether code in a handler may ask C++ for the exception being handled: <c>throw;</c> in a function that it calls,
/// <c>std::current_exception</c>, <c>std::throw_with_nested</c>, the constructor of a <c>std::nested_exception</c>.</summary>
/// <param name="index">Tells what belongs to .NET.</param>
/// <param name="caught">The handler's variable, if it has one.</param>
internal sealed class CurrentExceptionUse(IProjectionIndex index, VarDecl? caught)
{
    /// <summary>Looks at every call: what is called may be compiled elsewhere.</summary>
    public bool IsPossible(ClangNode node) =>
        (IsCall(node) && node.Decl is FunctionDecl function && Asks(function, node))
        || node.Parts.Any(IsPossible);

    private static bool IsCall(ClangNode node) =>
        node.Kind is NodeKind.Call or NodeKind.MemberCall or NodeKind.OperatorCall or NodeKind.Construct;

    private bool Asks(FunctionDecl function, ClangNode node)
    {
        if (Classifier.IsPrelude(function) || index.Find(function) is not null)
        {
            return false;
        }

        return function.QualifiedName.StartsWith("std::", StringComparison.Ordinal)
            ? function.Name is "current_exception" or "throw_with_nested"
            : !IsOfHandledObject(node);
    }

    /// <summary>Members of the caught object describe it.</summary>
    private bool IsOfHandledObject(ClangNode call) =>
        call.Kind == NodeKind.MemberCall && Intrinsics.Peel(call.Children[0]!) is { Kind: NodeKind.Member } member
        && Intrinsics.Peel(member.Children[0]!) is { Kind: NodeKind.DeclRef } named
        && caught is not null && ReferenceEquals(named.Decl, caught);
}
