using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A namespace block, or a linkage specification with braces (no name).</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Name">Qualified name within the surrounding namespace, <c>A::B</c>; empty for an unnamed one.</param>
/// <param name="Head">Up to and with the opening brace.</param>
/// <param name="Items">What it holds.</param>
public sealed record NamespaceNode(TokenRange Tokens, string Name, TokenRange Head, ImmutableArray<SyntaxNode> Items)
    : SyntaxNode(Tokens);
