using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary><c>#pragma managed</c> or <c>#pragma unmanaged</c>: how the functions that follow are compiled.</summary>
/// <param name="Tokens">The pragma.</param>
/// <param name="IsUnmanaged">Whether they must be native.</param>
public sealed record ModeNode(TokenRange Tokens, bool IsUnmanaged) : SyntaxNode(Tokens);
