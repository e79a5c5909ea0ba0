using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A delegate (ECMA-372 §27).</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Invoke">Its <c>Invoke</c>.</param>
/// <param name="NameToken">Index of its name.</param>
/// <param name="ResultType">The result type.</param>
/// <param name="Parameters">The parameter list with its parentheses.</param>
/// <param name="Attributes">Attributes before it.</param>
public sealed record DelegateNode(
    TokenRange Tokens,
    TypeDeclarationSyntax Declaration,
    MethodDeclarationSyntax Invoke,
    int NameToken,
    TokenRange ResultType,
    ParameterListNode Parameters,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens)
{
    /// <summary>Its type parameters, or null.</summary>
    public GenericHeadNode? Generic { get; init; }
}
