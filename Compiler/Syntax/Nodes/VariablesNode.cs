using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>Variables of a namespace that are declared together with their type, behind its brace.</summary>
/// <param name="Tokens">The declarators with the semicolon.</param>
/// <param name="TypeName">Index of the type's name.</param>
public sealed record VariablesNode(TokenRange Tokens, int TypeName) : SyntaxNode(Tokens);
