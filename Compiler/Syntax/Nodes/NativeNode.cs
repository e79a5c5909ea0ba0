using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A declaration of standard C++: passed on token by token, expressions of C++/CLI rewritten.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="DeclaredType">The class or enum it declares, or null.</param>
public sealed record NativeNode(TokenRange Tokens, string? DeclaredType) : SyntaxNode(Tokens);
