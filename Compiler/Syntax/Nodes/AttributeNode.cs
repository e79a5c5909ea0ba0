using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>One attribute (ECMA-372 §29).</summary>
/// <param name="Tokens">Its name and arguments.</param>
/// <param name="Syntax">What it is.</param>
/// <param name="Name">The name.</param>
/// <param name="Positional">Each positional argument.</param>
/// <param name="Named">Each named argument, <c>Name = value</c>.</param>
public sealed record AttributeNode(
    TokenRange Tokens,
    AttributeSyntax Syntax,
    TokenRange Name,
    ImmutableArray<TokenRange> Positional,
    ImmutableArray<TokenRange> Named) : SyntaxNode(Tokens);
