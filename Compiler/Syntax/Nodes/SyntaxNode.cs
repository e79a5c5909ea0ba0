using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A piece of a unit with its tokens: what desugaring walks over. Types, parameters and bodies are token
/// ranges; <see cref="DeclarationSyntax"/> says what they declare.</summary>
/// <param name="Tokens">All its tokens.</param>
public abstract record SyntaxNode(TokenRange Tokens);
