using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A parameter list.</summary>
/// <param name="Tokens">With its parentheses.</param>
/// <param name="Parameters">Each parameter, without attributes and without the <c>...</c> of a parameter array.</param>
/// <param name="Attributes">Attributes of the parameters.</param>
public sealed record ParameterListNode(
    TokenRange Tokens,
    ImmutableArray<TokenRange> Parameters,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens)
{
    /// <summary>The parameters between the parentheses.</summary>
    public TokenRange Inner => new(Tokens.Begin + 1, Tokens.End - 1);
}
