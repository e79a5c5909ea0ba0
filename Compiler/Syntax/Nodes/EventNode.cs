using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>An event (ECMA-372 §19.6).</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="DelegateType">The delegate type without the <c>^</c>.</param>
/// <param name="NameToken">Index of its name.</param>
/// <param name="Accessors">Its accessors and the access labels between them; empty for trivial events.</param>
/// <param name="Attributes">Attributes before it.</param>
public sealed record EventNode(
    TokenRange Tokens,
    EventDeclarationSyntax Declaration,
    TokenRange DelegateType,
    int NameToken,
    ImmutableArray<SyntaxNode> Accessors,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens);
