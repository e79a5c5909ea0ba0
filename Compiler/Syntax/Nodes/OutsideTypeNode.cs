using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>The place where a nested class is defined outside of the class around it: <c>ref class Outer::Inner {…};</c>. The
/// class around it has the definition among its members.</summary>
/// <param name="Type">The definition.</param>
public sealed record OutsideTypeNode(TypeNode Type) : SyntaxNode(Type.Tokens);

/// <summary>What names the classes around a class that is defined outside of them.</summary>
/// <param name="Heads"><c>template&lt;…&gt;</c>, once for each class template among them.</param>
/// <param name="Qualifier"><c>Outer::</c>, <c>Outer&lt;T&gt;::</c>.</param>
public sealed record OuterClassesNode(TokenRange Heads, TokenRange Qualifier);
