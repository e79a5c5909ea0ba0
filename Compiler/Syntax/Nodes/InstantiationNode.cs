using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>An explicit instantiation of a managed class template: <c>template ref class X&lt;int&gt;;</c>.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Type">The specialisation's name with its arguments.</param>
public sealed record InstantiationNode(TokenRange Tokens, TokenRange Type) : SyntaxNode(Tokens);
