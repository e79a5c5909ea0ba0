using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>The words before a generic declaration: <c>generic&lt;typename T&gt; where T : IComparable&lt;T&gt;</c> (ECMA-372 §31.1).</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Parameters">The type parameters.</param>
public sealed record GenericHeadNode(TokenRange Tokens, ImmutableArray<GenericParameterNode> Parameters) : SyntaxNode(Tokens)
{
    /// <summary>What the parameters declare.</summary>
    public ImmutableArray<GenericParameterSyntax> Declarations => [.. Parameters.Select(p => p.Declaration)];
}

/// <summary>One type parameter.</summary>
/// <param name="Tokens">Its name.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Constraints">The types that constrain it.</param>
public sealed record GenericParameterNode(
    TokenRange Tokens, GenericParameterSyntax Declaration, ImmutableArray<TokenRange> Constraints) : SyntaxNode(Tokens)
{
    /// <summary>Whether a <c>where</c> clause is about it.</summary>
    public bool IsConstrained => !Constraints.IsEmpty || Declaration is { IsReference: true } or { IsValue: true } or { HasConstructor: true };
}

/// <summary>A declaration inside which the names of type parameters mean types.</summary>
/// <param name="Tokens">The whole declaration, its heads included.</param>
/// <param name="Heads">The heads before it.</param>
public sealed record GenericScopeNode(TokenRange Tokens, ImmutableArray<GenericHeadNode> Heads) : SyntaxNode(Tokens);
