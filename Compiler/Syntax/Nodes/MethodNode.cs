using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A function member of a managed type, accessors included.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Head">Specifiers and result type; empty for constructors.</param>
/// <param name="Name">The name as written: one token, <c>~T</c>, <c>!T</c>, <c>operator +</c>; <c>get</c> and the like for accessors.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Suffix">What follows the parameters and stays: <c>noexcept</c>, a trailing result type.</param>
/// <param name="Initializers">A constructor's initialiser list with its colon, or empty.</param>
/// <param name="Body">The body with its braces, or empty.</param>
/// <param name="Attributes">Attributes before it.</param>
public sealed record MethodNode(
    TokenRange Tokens,
    MethodDeclarationSyntax Declaration,
    TokenRange Head,
    TokenRange Name,
    ParameterListNode Parameters,
    TokenRange Suffix,
    TokenRange Initializers,
    TokenRange Body,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens)
{
    /// <summary>Its template, or none.</summary>
    public TemplateNode Template { get; init; } = TemplateNode.None;

    /// <summary>Its type parameters, or null.</summary>
    public GenericHeadNode? Generic { get; init; }
}
