using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A namespace block, or a linkage specification with braces (no name).</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Name">Qualified name within the surrounding namespace, <c>A::B</c>; empty for an unnamed one.</param>
/// <param name="Head">Up to and with the opening brace.</param>
/// <param name="Items">What it holds.</param>
public sealed record NamespaceNode(TokenRange Tokens, string Name, TokenRange Head, ImmutableArray<SyntaxNode> Items)
    : SyntaxNode(Tokens)
{
    /// <summary>The qualified name of <paramref name="name"/> in <paramref name="scope"/>; either may be empty.</summary>
    public static string Nest(string scope, string name) =>
        scope.Length == 0 ? name : name.Length == 0 ? scope : $"{scope}::{name}";
}
