using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A using-directive, using-declaration, alias or typedef.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Namespace">The namespace of a using-directive, <c>A::B</c>, or null.</param>
/// <param name="DeclaredType">The name that an alias or typedef declares, or null.</param>
public sealed record UsingNode(TokenRange Tokens, string? Namespace, string? DeclaredType) : SyntaxNode(Tokens);
