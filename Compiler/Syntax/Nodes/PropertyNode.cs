using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A property (ECMA-372 §19.5).</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Type">Its type.</param>
/// <param name="NameToken">Index of its name or of <c>default</c>.</param>
/// <param name="Indexes">Type of each index; empty for scalar properties.</param>
/// <param name="Accessors">Its accessors and the access labels between them; for trivial properties without tokens of their own.</param>
/// <param name="Attributes">Attributes before it.</param>
public sealed record PropertyNode(
    TokenRange Tokens,
    PropertyDeclarationSyntax Declaration,
    TokenRange Type,
    int NameToken,
    ImmutableArray<TokenRange> Indexes,
    ImmutableArray<SyntaxNode> Accessors,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens)
{
    /// <summary>What accessors with other indexes make of it: properties of the same name, whose accessors are among those of this one.</summary>
    public ImmutableArray<PropertyNode> Overloads { get; init; } = [];
}
