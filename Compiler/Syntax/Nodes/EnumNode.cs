using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A managed enumeration.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="NameToken">Index of its name.</param>
/// <param name="UnderlyingType">The type after the colon, or empty.</param>
/// <param name="Enumerators">Its enumerators; each name token and the declaration.</param>
/// <param name="OpenBrace">Index of the opening brace.</param>
/// <param name="Attributes">Attributes before it.</param>
public sealed record EnumNode(
    TokenRange Tokens,
    TypeDeclarationSyntax Declaration,
    int NameToken,
    TokenRange UnderlyingType,
    ImmutableArray<EnumeratorNode> Enumerators,
    int OpenBrace,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens);

/// <summary>One enumerator.</summary>
/// <param name="Tokens">Its name and, after <c>=</c>, its value.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Attributes">Attributes before it.</param>
public sealed record EnumeratorNode(
    TokenRange Tokens,
    FieldDeclarationSyntax Declaration,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens);
