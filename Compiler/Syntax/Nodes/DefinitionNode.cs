using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>What a definition outside of its class says beside C++.</summary>
/// <param name="Tokens">The definition behind its template heads and attributes.</param>
/// <param name="Inner">The attribute sections between the template heads and that, which stay out of the check text.</param>
/// <param name="Syntax">What it says.</param>
/// <param name="Attributes">Its attributes and those of its parameters.</param>
public sealed record DefinitionNode(
    TokenRange Tokens, TokenRange Inner, DefinitionSyntax Syntax, ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens);
