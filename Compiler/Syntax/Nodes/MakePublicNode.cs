using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary><c>#pragma make_public(type)</c>: other assemblies see a native type.</summary>
/// <param name="Tokens">The pragma.</param>
/// <param name="Type">The type as written, without spaces.</param>
public sealed record MakePublicNode(TokenRange Tokens, string Type) : SyntaxNode(Tokens);
