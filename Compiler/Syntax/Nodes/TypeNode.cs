using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>The definition of a ref, value or interface class.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="NameToken">Index of its name.</param>
/// <param name="IsStruct"><c>ref struct</c>: members are public until a label says otherwise.</param>
/// <param name="Bases">The type of each base.</param>
/// <param name="Members">Members, access labels included.</param>
/// <param name="Attributes">Attributes before it.</param>
/// <param name="CloseBrace">Index of the brace that ends it.</param>
public sealed record TypeNode(
    TokenRange Tokens,
    TypeDeclarationSyntax Declaration,
    int NameToken,
    bool IsStruct,
    ImmutableArray<TokenRange> Bases,
    ImmutableArray<SyntaxNode> Members,
    ImmutableArray<AttributeNode> Attributes,
    int CloseBrace) : SyntaxNode(Tokens)
{
    /// <summary>Its template, or none.</summary>
    public TemplateNode Template { get; init; } = TemplateNode.None;

    /// <summary>The classes around it when it is defined outside of them, or null.</summary>
    public OuterClassesNode? Outer { get; init; }

    /// <summary>Its type parameters, or null.</summary>
    public GenericHeadNode? Generic { get; init; }
}
