using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>An access label.</summary>
/// <param name="Tokens">The words and the colon.</param>
/// <param name="Accessibility">What it says.</param>
public sealed record AccessLabelNode(TokenRange Tokens, Accessibility Accessibility) : SyntaxNode(Tokens);
