using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A function outside of a managed type: free, a native member, or the definition of a managed member.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Head">Specifiers and result type.</param>
/// <param name="Qualifier">The tokens before the name that qualify it, the last <c>::</c> included; empty for a free function.</param>
/// <param name="Name">The name: one token, or <c>~T</c>, <c>!T</c>, <c>operator +</c>.</param>
/// <param name="Parameters">The parameter list with its parentheses.</param>
/// <param name="Initializers">From the <c>:</c> of a constructor's initialiser list to the body, or empty.</param>
/// <param name="Body">The body with its braces, or empty.</param>
public sealed record FunctionNode(
    TokenRange Tokens,
    TokenRange Head,
    TokenRange Qualifier,
    TokenRange Name,
    TokenRange Parameters,
    TokenRange Initializers,
    TokenRange Body) : SyntaxNode(Tokens)
{
    /// <summary>The heads of a generic function, or of a member of a generic type that is defined out of its class.</summary>
    public ImmutableArray<GenericHeadNode> Heads { get; init; } = [];

    /// <summary>Attributes of the definition of a managed member; null when there are none.</summary>
    public DefinitionNode? Definition { get; init; }

    /// <summary>What a free generic function declares; null for others.</summary>
    public MethodDeclarationSyntax? Declaration { get; init; }
}
