using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A section <c>[assembly: …];</c>.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Attributes">The attributes.</param>
public sealed record AssemblyAttributesNode(TokenRange Tokens, ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens);
