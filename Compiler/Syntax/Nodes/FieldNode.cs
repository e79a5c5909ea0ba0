using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>Fields declared together.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Type">Specifiers and the type up to the first name, declarator operators of the first name included.</param>
/// <param name="Declarators">Each field.</param>
/// <param name="Attributes">Attributes before them.</param>
public sealed record FieldNode(
    TokenRange Tokens,
    TokenRange Type,
    ImmutableArray<DeclaratorNode> Declarators,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens)
{
    /// <summary>Index of the name of the nested type behind whose brace they stand, or -1. <see cref="Type"/> holds operators only then.</summary>
    public int TypeName { get; init; } = -1;
}

/// <summary>One field of a declaration.</summary>
/// <param name="Tokens">From the name to before the comma or semicolon; for later ones with the operators before the name.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="NameToken">Index of the name.</param>
/// <param name="Initializer">From <c>=</c> or <c>{</c>, or empty.</param>
public sealed record DeclaratorNode(
    TokenRange Tokens,
    FieldDeclarationSyntax Declaration,
    int NameToken,
    TokenRange Initializer) : SyntaxNode(Tokens);
